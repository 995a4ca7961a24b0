"""Weights, in hundredths, of what speaks for one of the days that a message names; learnt, not written by hand."""

BIAS = -421
DAYS = r"""
after 0 !	-8
after 0 ,	30
after 0 .	-6
after 0 0	9
after 0 :	-4
after 0 ;	4
after 0 ?	14
after 0 a	23
after 0 after	-5
after 0 and	-37
after 0 arvo	2
after 0 as	4
after 0 at	41
after 0 because	14
after 0 before	9
after 0 being	-17
after 0 bring	-13
after 0 but	-28
after 0 by	3
after 0 central	3
after 0 et	2
after 0 evening	-1
after 0 following	4
after 0 for	-20
after 0 friday	-19
after 0 from	5
after 0 i	-14
after 0 i'd	3
after 0 if	27
after 0 in	28
after 0 inclusive	-7
after 0 inst	-1
after 0 is	4
after 0 ist	13
after 0 like	-3
after 0 night	4
after 0 of	-5
after 0 offer	-3
after 0 on	-29
after 0 only	3
after 0 onwards	2
after 0 or	18
after 0 please	19
after 0 plus	-1
after 0 positively	4
after 0 proposed	8
after 0 so	-5
after 0 start	12
after 0 that	-10
after 0 the	3
after 0 then	4
after 0 this	-18
after 0 time	17
after 0 to	14
after 0 tomorrow	-20
after 0 tuesday	2
after 0 wednesday	-28
after 0 whether	9
after 0 with	5
after 0 would	11
after 0 x	-16
after 0 your	-1
after 1 !	-6
after 1 ,	49
after 1 .	-7
after 1 0	20
after 1 :	76
after 1 ;	4
after 1 ?	-9
after 1 a	-3
after 1 about	-6
after 1 accept	25
after 1 access	-2
after 1 after	6
after 1 again	-7
after 1 all	-13
after 1 am	-2
after 1 an	17
after 1 and	-14
after 1 answer	-12
after 1 any	-8
after 1 anything	-2
after 1 anytime	-2
after 1 appointment	2
after 1 april	-7
after 1 are	-24
after 1 as	27
after 1 at	12
after 1 b	15
after 1 back	-15
after 1 bank	-3
after 1 be	-22
after 1 because	14
after 1 before	5
after 1 begin	4
after 1 being	16
after 1 board	7
after 1 book	-3
after 1 but	-7
after 1 by	3
after 1 calendar	3
after 1 call	9
after 1 can	15
after 1 can't	-3
after 1 candidate	5
after 1 case	4
after 1 chair	-11
after 1 close	4
after 1 come	-5
after 1 conference	-3
after 1 contact	-19
after 1 copy	-2
after 1 could	-12
after 1 date	25
after 1 day	3
after 1 decide	-4
after 1 decline	13
after 1 dialysis	-1
after 1 directed	-3
after 1 does	15
after 1 don't	3
after 1 duty	6
after 1 e	-20
after 1 each	1
after 1 eleven	3
after 1 email	10
after 1 even	4
after 1 everything	1
after 1 expect	4
after 1 expires	1
after 1 failing	6
after 1 february	-4
after 1 file	8
after 1 first	2
after 1 five	2
after 1 follow	-2
after 1 for	33
after 1 friday	-2
after 1 from	12
after 1 get	4
after 1 gets	6
after 1 good	-6
after 1 grateful	3
after 1 great	8
after 1 h	-1
after 1 half	-5
after 1 hall	2
after 1 hang	1
after 1 happy	3
after 1 has	-20
after 1 he	-1
after 1 hear	-6
after 1 here	9
after 1 hes	4
after 1 hold	6
after 1 holiday	-21
after 1 hope	3
after 1 i	2
after 1 i'd	-4
after 1 i'll	1
after 1 i'm	4
after 1 i've	6
after 1 if	-24
after 1 ill	-1
after 1 in	-24
after 1 include	-4
after 1 interview	8
after 1 is	-15
after 1 it	-5
after 1 it's	-1
after 1 january	-13
after 1 june	-3
after 1 kindly	14
after 1 knives	-13
after 1 know	-7
after 1 labor	-7
after 1 last	-15
after 1 later	5
after 1 latest	33
after 1 leave	-1
after 1 let	15
after 1 letter	2
after 1 letters	-6
after 1 like	-14
after 1 link	3
after 1 lol	-9
after 1 look	-9
after 1 make	-7
after 1 making	4
after 1 management	-3
after 1 march	-18
after 1 may	-12
after 1 me	9
after 1 meet	4
after 1 memorial	4
after 1 monday	-3
after 1 more	-9
after 1 moving	-19
after 1 must	-4
after 1 my	-11
after 1 nd	8
after 1 need	-15
after 1 needs	-1
after 1 next	-22
after 1 no	2
after 1 noon	30
after 1 not	4
after 1 nothing	-12
after 1 observance	-3
after 1 october	-3
after 1 of	-27
after 1 off	-2
after 1 offer	18
after 1 office	-17
after 1 offices	8
after 1 ok	2
after 1 on	-23
after 1 one	-26
after 1 only	-22
after 1 or	1
after 1 order	2
after 1 originals	7
after 1 other	1
after 1 our	27
after 1 out	-15
after 1 outside	6
after 1 own	-13
after 1 owner	-6
after 1 partners	2
after 1 period	5
after 1 phone	-17
after 1 plan	-21
after 1 please	-7
after 1 pleased	-7
after 1 possible	2
after 1 post	6
after 1 present	-4
after 1 process	16
after 1 promise	8
after 1 proper	-5
after 1 pt	17
after 1 public	7
after 1 put	11
after 1 questions	-8
after 1 rather	19
after 1 read	-3
after 1 reopen	-1
after 1 reply	5
after 1 report	10
after 1 respond	-2
after 1 return	4
after 1 returning	-13
after 1 ring	-1
after 1 room	8
after 1 s	-4
after 1 same	4
after 1 say	-10
after 1 says	1
after 1 see	-15
after 1 send	2
after 1 september	3
after 1 shall	-9
after 1 she'll	-3
after 1 shift	5
after 1 shop	3
after 1 should	-19
after 1 shout	-10
after 1 sign	9
after 1 signed	-3
after 1 sit	2
after 1 so	-4
after 1 sorry	6
after 1 st	4
after 1 staff	-5
after 1 start	20
after 1 straight	-1
after 1 studio	7
after 1 subject	-1
after 1 sunday	-12
after 1 ta	6
after 1 taking	5
after 1 teams	11
after 1 tell	26
after 1 ten	1
after 1 text	6
after 1 th	-1
after 1 than	7
after 1 thanksgiving	-6
after 1 that	13
after 1 that'd	-3
after 1 that's	10
after 1 the	8
after 1 then	14
after 1 there	-1
after 1 there's	-2
after 1 they	1
after 1 things	-16
after 1 think	-2
after 1 this	18
after 1 through	8
after 1 thursday	-9
after 1 tight	1
after 1 till	-10
after 1 time	2
after 1 to	12
after 1 told	-6
after 1 tomorrow	6
after 1 tuesday	-14
after 1 u	2
after 1 until	3
after 1 ur	6
after 1 us	3
after 1 usual	-2
after 1 valid	10
after 1 was	-1
after 1 way	2
after 1 we	-12
after 1 we'd	-7
after 1 we've	1
after 1 week	6
after 1 well	-1
after 1 when	11
after 1 whenever	-3
after 1 which	18
after 1 will	19
after 1 with	4
after 1 won't	-9
after 1 work	-1
after 1 working	1
after 1 would	-7
after 1 write	9
after 1 yes	5
after 1 yet	-2
after 1 you	14
after 1 you'll	31
after 1 you're	-4
after 1 your	-1
after 1 zoom	-1
auto-reply|after 0 !	3
auto-reply|after 0 ,	16
auto-reply|after 0 .	27
auto-reply|after 0 and	-19
auto-reply|after 0 at	11
auto-reply|after 0 being	-17
auto-reply|after 0 in	2
auto-reply|after 0 inclusive	-7
auto-reply|after 0 onwards	2
auto-reply|after 1 ,	-11
auto-reply|after 1 .	-9
auto-reply|after 1 0	6
auto-reply|after 1 a	9
auto-reply|after 1 am	-1
auto-reply|after 1 and	3
auto-reply|after 1 at	-6
auto-reply|after 1 back	-12
auto-reply|after 1 bank	-4
auto-reply|after 1 be	-15
auto-reply|after 1 can	-4
auto-reply|after 1 conference	-4
auto-reply|after 1 contact	-17
auto-reply|after 1 day	2
auto-reply|after 1 everything	1
auto-reply|after 1 for	-1
auto-reply|after 1 holiday	-17
auto-reply|after 1 in	-8
auto-reply|after 1 it's	-2
auto-reply|after 1 labor	2
auto-reply|after 1 monday	4
auto-reply|after 1 my	-7
auto-reply|after 1 next	-6
auto-reply|after 1 not	-2
auto-reply|after 1 observance	-3
auto-reply|after 1 of	-14
auto-reply|after 1 on	-11
auto-reply|after 1 only	-4
auto-reply|after 1 public	9
auto-reply|after 1 respond	-2
auto-reply|after 1 return	-4
auto-reply|after 1 returning	-13
auto-reply|after 1 september	3
auto-reply|after 1 shall	-7
auto-reply|after 1 so	12
auto-reply|after 1 the	-16
auto-reply|after 1 through	2
auto-reply|after 1 to	-4
auto-reply|after 1 when	1
auto-reply|after 1 will	-6
auto-reply|after 1 work	-2
auto-reply|after 1 your	1
auto-reply|before , returning	18
auto-reply|before .	-9
auto-reply|before 2 a	-7
auto-reply|before 2 access	1
auto-reply|before 2 account	-1
auto-reply|before 2 again	-11
auto-reply|before 2 am	-12
auto-reply|before 2 and	-2
auto-reply|before 2 annual	2
auto-reply|before 2 are	-10
auto-reply|before 2 as	2
auto-reply|before 2 at	-11
auto-reply|before 2 away	-2
auto-reply|before 2 back	15
auto-reply|before 2 be	14
auto-reply|before 2 closed	-4
auto-reply|before 2 conference	1
auto-reply|before 2 day	-4
auto-reply|before 2 email	3
auto-reply|before 2 expect	2
auto-reply|before 2 for	2
auto-reply|before 2 friday	23
auto-reply|before 2 from	-8
auto-reply|before 2 holiday	2
auto-reply|before 2 holidays	2
auto-reply|before 2 i	3
auto-reply|before 2 i'll	5
auto-reply|before 2 i'm	7
auto-reply|before 2 i've	-11
auto-reply|before 2 if	-9
auto-reply|before 2 in	9
auto-reply|before 2 is	-18
auto-reply|before 2 july	12
auto-reply|before 2 leave	-1
auto-reply|before 2 limited	1
auto-reply|before 2 march	-3
auto-reply|before 2 may	1
auto-reply|before 2 messages	4
auto-reply|before 2 my	3
auto-reply|before 2 next	4
auto-reply|before 2 normal	13
auto-reply|before 2 of	-13
auto-reply|before 2 off	4
auto-reply|before 2 office	11
auto-reply|before 2 offices	-1
auto-reply|before 2 on	-11
auto-reply|before 2 out	-1
auto-reply|before 2 parental	2
auto-reply|before 2 public	2
auto-reply|before 2 read	-3
auto-reply|before 2 reading	1
auto-reply|before 2 resume	4
auto-reply|before 2 resuming	1
auto-reply|before 2 return	6
auto-reply|before 2 returning	3
auto-reply|before 2 service	5
auto-reply|before 2 shall	5
auto-reply|before 2 shut	-6
auto-reply|before 2 since	6
auto-reply|before 2 sister's	2
auto-reply|before 2 so	2
auto-reply|before 2 spring	1
auto-reply|before 2 taking	-2
auto-reply|before 2 the	19
auto-reply|before 2 this	-24
auto-reply|before 2 through	-1
auto-reply|before 2 to	10
auto-reply|before 2 tuesday	-11
auto-reply|before 2 vacation	6
auto-reply|before 2 we	5
auto-reply|before 2 wedding	2
auto-reply|before 2 when	7
auto-reply|before 2 will	19
auto-reply|before 2 with	7
auto-reply|before 2 your	6
auto-reply|before :	2
auto-reply|before a	-7
auto-reply|before access	1
auto-reply|before account	-1
auto-reply|before action	-2
auto-reply|before again	5
auto-reply|before again on	15
auto-reply|before am	-12
auto-reply|before and	4
auto-reply|before and reopens	7
auto-reply|before and the	-1
auto-reply|before annual	2
auto-reply|before answer	2
auto-reply|before answering	6
auto-reply|before are	-10
auto-reply|before as	2
auto-reply|before at	-32
auto-reply|before august	-16
auto-reply|before available	2
auto-reply|before available from	2
auto-reply|before away	-7
auto-reply|before back	38
auto-reply|before back on	7
auto-reply|before be	16
auto-reply|before be back	2
auto-reply|before beginning	1
auto-reply|before closed	-4
auto-reply|before course	-4
auto-reply|before day	-4
auto-reply|before deck	1
auto-reply|before desk	3
auto-reply|before desk on	1
auto-reply|before duties	3
auto-reply|before duties on	3
auto-reply|before duty	1
auto-reply|before duty on	1
auto-reply|before email	7
auto-reply|before email until	1
auto-reply|before expect	2
auto-reply|before family	3
auto-reply|before family until	3
auto-reply|before for	2
auto-reply|before friday	23
auto-reply|before fridays	-11
auto-reply|before from	-4
auto-reply|before heritage	-4
auto-reply|before holiday	2
auto-reply|before holidays	2
auto-reply|before i	-6
auto-reply|before i work	-9
auto-reply|before i'll	5
auto-reply|before i'm	6
auto-reply|before i've	-11
auto-reply|before if	-9
auto-reply|before in	11
auto-reply|before industrial	-2
auto-reply|before is	-20
auto-reply|before is closed	-1
auto-reply|before july	6
auto-reply|before leave	8
auto-reply|before leave from	-2
auto-reply|before leave until	11
auto-reply|before limited	1
auto-reply|before march	-3
auto-reply|before may	1
auto-reply|before messages	6
auto-reply|before mon	2
auto-reply|before my	4
auto-reply|before my desk	1
auto-reply|before next	4
auto-reply|before noon	4
auto-reply|before noon on	-1
auto-reply|before normal	13
auto-reply|before of	-17
auto-reply|before off	4
auto-reply|before office	14
auto-reply|before office on	4
auto-reply|before office until	6
auto-reply|before offices	-1
auto-reply|before on	33
auto-reply|before on deck	1
auto-reply|before on the	2
auto-reply|before ooo	-4
auto-reply|before open	16
auto-reply|before out	-3
auto-reply|before parental	2
auto-reply|before public	2
auto-reply|before read	-3
auto-reply|before reading	1
auto-reply|before reopen	14
auto-reply|before reopen on	2
auto-reply|before reopens	17
auto-reply|before reopens on	9
auto-reply|before resume	4
auto-reply|before resumes	12
auto-reply|before resuming	1
auto-reply|before return	11
auto-reply|before return on	5
auto-reply|before returning	24
auto-reply|before returning on	3
auto-reply|before see	5
auto-reply|before service	15
auto-reply|before shall	5
auto-reply|before shut	-6
auto-reply|before since	-1
auto-reply|before sister's	2
auto-reply|before so	2
auto-reply|before spring	1
auto-reply|before taking	-2
auto-reply|before the	-2
auto-reply|before the office	-4
auto-reply|before this	-24
auto-reply|before through	-17
auto-reply|before to	8
auto-reply|before today	-8
auto-reply|before today and	-6
auto-reply|before tools	-1
auto-reply|before tuesday	-11
auto-reply|before unit	-6
auto-reply|before until	-6
auto-reply|before vacation	5
auto-reply|before we	9
auto-reply|before wedding	2
auto-reply|before when	7
auto-reply|before will	19
auto-reply|before with	7
auto-reply|before work	-19
auto-reply|before work on	7
auto-reply|before you	-1
auto-reply|before your	6
auto-reply|beside ,	11
auto-reply|beside .	2
auto-reply|beside 0	25
auto-reply|beside :	2
auto-reply|beside a	-18
auto-reply|beside access	2
auto-reply|beside action	-2
auto-reply|beside after	-1
auto-reply|beside again	-1
auto-reply|beside am	17
auto-reply|beside and	11
auto-reply|beside annual	1
auto-reply|beside answer	-2
auto-reply|beside answering	17
auto-reply|beside april	-9
auto-reply|beside are	-10
auto-reply|beside as	-1
auto-reply|beside at	-19
auto-reply|beside attended	7
auto-reply|beside available	2
auto-reply|beside away	3
auto-reply|beside back	31
auto-reply|beside bank	-3
auto-reply|beside be	15
auto-reply|beside begin	3
auto-reply|beside beginning	1
auto-reply|beside being	-3
auto-reply|beside came	2
auto-reply|beside can	-4
auto-reply|beside close	4
auto-reply|beside closed	-4
auto-reply|beside conference	-4
auto-reply|beside contact	-17
auto-reply|beside course	-4
auto-reply|beside currently	1
auto-reply|beside day	-15
auto-reply|beside december	-26
auto-reply|beside deck	1
auto-reply|beside desk	1
auto-reply|beside duties	3
auto-reply|beside duty	1
auto-reply|beside email	4
auto-reply|beside emails	-3
auto-reply|beside end	1
auto-reply|beside evening	-4
auto-reply|beside event	1
auto-reply|beside everything	10
auto-reply|beside expect	2
auto-reply|beside family	3
auto-reply|beside feb	-3
auto-reply|beside february	-1
auto-reply|beside fly	-4
auto-reply|beside for	-13
auto-reply|beside friday	13
auto-reply|beside fridays	-11
auto-reply|beside from	19
auto-reply|beside get	7
auto-reply|beside have	-3
auto-reply|beside here	9
auto-reply|beside heritage	-2
auto-reply|beside hol	9
auto-reply|beside holiday	-3
auto-reply|beside holidays	3
auto-reply|beside home	-4
auto-reply|beside i	1
auto-reply|beside i'll	14
auto-reply|beside i'm	9
auto-reply|beside i've	-3
auto-reply|beside if	-6
auto-reply|beside in	4
auto-reply|beside inbox	-5
auto-reply|beside inclusive	7
auto-reply|beside industrial	-2
auto-reply|beside is	-37
auto-reply|beside it's	-2
auto-reply|beside january	6
auto-reply|beside july	16
auto-reply|beside june	2
auto-reply|beside jury	2
auto-reply|beside labor	-1
auto-reply|beside leave	22
auto-reply|beside left	-2
auto-reply|beside legal's	4
auto-reply|beside limited	-1
auto-reply|beside look	-4
auto-reply|beside lunchtime	-2
auto-reply|beside march	15
auto-reply|beside may	3
auto-reply|beside memorial	-2
auto-reply|beside message	4
auto-reply|beside messages	7
auto-reply|beside mon	2
auto-reply|beside monday	42
auto-reply|beside monday's	9
auto-reply|beside month	1
auto-reply|beside my	-2
auto-reply|beside next	-2
auto-reply|beside no	-18
auto-reply|beside noon	4
auto-reply|beside normal	13
auto-reply|beside not	1
auto-reply|beside nothing	-2
auto-reply|beside november	-1
auto-reply|beside observance	-2
auto-reply|beside october	-13
auto-reply|beside of	-9
auto-reply|beside off	4
auto-reply|beside office	15
auto-reply|beside offices	-6
auto-reply|beside on	20
auto-reply|beside only	-10
auto-reply|beside onwards	2
auto-reply|beside ooo	-2
auto-reply|beside open	16
auto-reply|beside order	14
auto-reply|beside our	-17
auto-reply|beside out	4
auto-reply|beside parental	2
auto-reply|beside properly	-4
auto-reply|beside public	10
auto-reply|beside read	3
auto-reply|beside reading	1
auto-reply|beside received	3
auto-reply|beside remain	-1
auto-reply|beside reopen	13
auto-reply|beside reopens	18
auto-reply|beside reply	-6
auto-reply|beside replying	-3
auto-reply|beside respond	-2
auto-reply|beside resume	4
auto-reply|beside resumes	12
auto-reply|beside resuming	1
auto-reply|beside return	4
auto-reply|beside returning	8
auto-reply|beside saltbush	4
auto-reply|beside saturday	-4
auto-reply|beside see	8
auto-reply|beside sept	-2
auto-reply|beside september	18
auto-reply|beside service	15
auto-reply|beside shall	2
auto-reply|beside shrm	-3
auto-reply|beside shut	-8
auto-reply|beside sister's	2
auto-reply|beside so	14
auto-reply|beside spring	1
auto-reply|beside starting	-2
auto-reply|beside studio	-4
auto-reply|beside taken	-2
auto-reply|beside taking	-2
auto-reply|beside term	1
auto-reply|beside th	6
auto-reply|beside thanksgiving	-2
auto-reply|beside that	12
auto-reply|beside the	-15
auto-reply|beside then	6
auto-reply|beside this	-13
auto-reply|beside through	-16
auto-reply|beside thursday	-3
auto-reply|beside to	2
auto-reply|beside today	-7
auto-reply|beside tomorrow	2
auto-reply|beside tools	-1
auto-reply|beside training	1
auto-reply|beside traveling	-3
auto-reply|beside tues	-1
auto-reply|beside tuesday	5
auto-reply|beside unit	-6
auto-reply|beside until	-2
auto-reply|beside vacation	5
auto-reply|beside vic	9
auto-reply|beside we	12
auto-reply|beside wedding	2
auto-reply|beside wednesday	-7
auto-reply|beside week	-4
auto-reply|beside weekend	-1
auto-reply|beside well	-2
auto-reply|beside will	14
auto-reply|beside with	5
auto-reply|beside work	-21
auto-reply|beside working	-2
auto-reply|beside you	6
auto-reply|beside your	7
auto-reply|comes before others	-34
auto-reply|comes last	36
auto-reply|gap far	11
auto-reply|gap month	37
auto-reply|gap past	-34
auto-reply|gap quarter	3
auto-reply|gap today	-5
auto-reply|gap week	-11
auto-reply|in its sentence 0 of 1	2
auto-reply|in its sentence 0 of 2	-21
auto-reply|in its sentence 0 of 3	-2
auto-reply|in its sentence 1 of 2	23
auto-reply|in its sentence 1 of 3	-6
auto-reply|in its sentence 2 of 3	5
auto-reply|is a range	-19
auto-reply|is earliest	-9
auto-reply|is latest	45
auto-reply|is not earliest	11
auto-reply|is not latest	-44
auto-reply|is one day	20
auto-reply|number 0 of 1	24
auto-reply|number 0 of 2	-27
auto-reply|number 0 of 3	-10
auto-reply|number 1 of 2	6
auto-reply|number 1 of 3	3
auto-reply|number 2 of 3	6
before ,	-27
before , on	-11
before , returning	18
before , that's	12
before , the	15
before .	9
before . 0	-2
before . on	10
before 0	-27
before 0 ,	-8
before 0 .	18
before 0 0	19
before 0 :	39
before 0 a	-16
before 0 about	-7
before 0 action	1
before 0 after	-5
before 0 again	10
before 0 all	-1
before 0 and	2
before 0 answer	12
before 0 as	-6
before 0 back	15
before 0 be	-21
before 0 before	30
before 0 beginning	-11
before 0 begins	-5
before 0 business	9
before 0 by	24
before 0 close	-11
before 0 closed	-21
before 0 closes	-8
before 0 cob	10
before 0 come	1
before 0 dated	-8
before 0 day	-3
before 0 decision	6
before 0 deck	1
before 0 desk	1
before 0 director	-1
before 0 do	-8
before 0 due	-3
before 0 during	-1
before 0 effective	-4
before 0 eod	1
before 0 for	-3
before 0 free	2
before 0 from	-56
before 0 have	16
before 0 in	-5
before 0 interview	3
before 0 interviews	-1
before 0 is	-11
before 0 it	1
before 0 it's	-3
before 0 know	30
before 0 last	8
before 0 latest	14
before 0 long	-2
before 0 me	13
before 0 meets	7
before 0 mon	2
before 0 noon	2
before 0 of	-42
before 0 off	9
before 0 office	-4
before 0 on	17
before 0 out	-6
before 0 play	3
before 0 reopen	10
before 0 reopens	8
before 0 returning	18
before 0 roster	16
before 0 said	-11
before 0 say	5
before 0 scheduled	1
before 0 since	-11
before 0 so	29
before 0 start	-23
before 0 take	9
before 0 team	2
before 0 than	27
before 0 that	3
before 0 that's	12
before 0 the	-57
before 0 them	2
before 0 this	2
before 0 through	-13
before 0 till	-1
before 0 to	8
before 0 u	-7
before 0 until	10
before 0 up	-16
before 0 updated	-3
before 0 us	8
before 0 vacation	-1
before 0 within	15
before 0 work	-6
before 0 would	17
before 0 you	-18
before 1 ,	34
before 1 .	-5
before 1 0	-1
before 1 a	-2
before 1 about	-3
before 1 acceptance	4
before 1 again	15
before 1 and	19
before 1 announced	-7
before 1 answer	17
before 1 answering	3
before 1 anything	-25
before 1 are	-16
before 1 arvo	-2
before 1 at	-28
before 1 attendance	-4
before 1 available	2
before 1 away	-7
before 1 back	2
before 1 be	10
before 1 before	23
before 1 begin	-4
before 1 business	12
before 1 by	25
before 1 calendar	2
before 1 call	1
before 1 candidates	7
before 1 close	7
before 1 closed	-6
before 1 closes	-15
before 1 come	-16
before 1 committee	-3
before 1 complete	6
before 1 completed	-7
before 1 confirm	20
before 1 confirmed	-2
before 1 contract	-6
before 1 convenes	-2
before 1 copy	3
before 1 couldn't	-1
before 1 date	7
before 1 day	7
before 1 deadline	3
before 1 decide	2
before 1 decision	18
before 1 declared	-11
before 1 delayed	7
before 1 desk	1
before 1 director	9
before 1 do	-12
before 1 done	-2
before 1 down	14
before 1 duties	3
before 1 duty	-8
before 1 effect	2
before 1 email	4
before 1 emailed	-15
before 1 end	-17
before 1 evening	-3
before 1 everybody	4
before 1 everyone	7
before 1 expires	28
before 1 family	3
before 1 finalists	9
before 1 finish	-3
before 1 fixed	2
before 1 flights	-6
before 1 for	-5
before 1 four	-19
before 1 from	8
before 1 go	9
before 1 good	10
before 1 have	17
before 1 he	-9
before 1 hear	-2
before 1 held	-9
before 1 her	-4
before 1 here	-2
before 1 holidays	-4
before 1 i	-16
before 1 in	-3
before 1 interview	11
before 1 interviewed	-1
before 1 interviews	-2
before 1 is	-8
before 1 issued	-5
before 1 it	-27
before 1 it's	-6
before 1 k	-2
before 1 know	-8
before 1 last	-1
before 1 later	32
before 1 latest	12
before 1 leave	-19
before 1 letter	2
before 1 line	-6
before 1 mail	3
before 1 me	8
before 1 meeting	-42
before 1 meets	8
before 1 met	-7
before 1 midnight	5
before 1 more	-4
before 1 morning	3
before 1 moved	3
before 1 my	3
before 1 name	-2
before 1 no	5
before 1 noon	-5
before 1 not	12
before 1 note	-1
before 1 of	8
before 1 offer	14
before 1 office	28
before 1 on	-26
before 1 one	2
before 1 only	3
before 1 open	22
before 1 or	23
before 1 orientation	-7
before 1 out	6
before 1 outcome	11
before 1 over	-11
before 1 panel	12
before 1 partners	-4
before 1 period	-1
before 1 phone	-6
before 1 place	3
before 1 play	5
before 1 portal	-3
before 1 registrar	-2
before 1 released	-1
before 1 reopen	1
before 1 reopens	9
before 1 reply	16
before 1 respond	6
before 1 response	13
before 1 result	2
before 1 resume	-4
before 1 return	3
before 1 returning	1
before 1 revert	-4
before 1 run	-33
before 1 same	7
before 1 scheduled	2
before 1 school	-10
before 1 second	3
before 1 set	7
before 1 shall	-3
before 1 she's	3
before 1 sign	-3
before 1 signed	11
before 1 sits	-7
before 1 slated	2
before 1 so	17
before 1 stands	4
before 1 start	-20
before 1 starts	-4
before 1 sunday	-3
before 1 take	-3
before 1 tell	9
before 1 term	-1
before 1 than	23
before 1 that	1
before 1 that's	3
before 1 the	34
before 1 them	1
before 1 they	2
before 1 through	-9
before 1 thursday	-1
before 1 till	-1
before 1 time	3
before 1 to	-11
before 1 today	-8
before 1 told	-2
before 1 tomorrow	10
before 1 touch	1
before 1 transcript	2
before 1 two	-7
before 1 until	-35
before 1 up	-1
before 1 us	-5
before 1 we	5
before 1 we're	-5
before 1 week	2
before 1 weekend	-3
before 1 will	-1
before 1 work	7
before 1 would	-15
before 1 writing	7
before 1 yes	1
before 1 you	12
before 1 your	12
before 2 ,	-26
before 2 .	17
before 2 0	-51
before 2 :	1
before 2 ;	-5
before 2 a	37
before 2 able	3
before 2 about	-4
before 2 absence	-13
before 2 accept	14
before 2 acceptance	20
before 2 access	1
before 2 account	-1
before 2 after	-3
before 2 again	-11
before 2 all	20
before 2 am	-22
before 2 an	3
before 2 and	18
before 2 anna	-6
before 2 annual	1
before 2 another	15
before 2 answer	28
before 2 anticipated	-5
before 2 any	-6
before 2 anyone	-5
before 2 anything	5
before 2 application	-7
before 2 appointment	-4
before 2 appreciate	-1
before 2 april	9
before 2 are	-5
before 2 arvo	7
before 2 as	-30
before 2 ask	28
before 2 asked	18
before 2 asks	-1
before 2 assessment	3
before 2 assistant	-3
before 2 at	6
before 2 attached	5
before 2 attend	2
before 2 attendance	-3
before 2 august	3
before 2 away	-2
before 2 back	46
before 2 background	-7
before 2 bank	5
before 2 be	1
before 2 been	-7
before 2 before	-16
before 2 begin	-2
before 2 being	-7
before 2 between	10
before 2 board	-5
before 2 boss	5
before 2 both	17
before 2 business	-30
before 2 but	14
before 2 by	39
before 2 calendar	8
before 2 call	10
before 2 can	-4
before 2 can't	3
before 2 candidate	-2
before 2 candidates	17
before 2 case	6
before 2 ceo	4
before 2 certificate	7
before 2 cfo	7
before 2 chair	21
before 2 chambers	-3
before 2 chat	-7
before 2 check	-7
before 2 chef	1
before 2 clearing	-5
before 2 clips	3
before 2 close	28
before 2 closed	-4
before 2 closes	-2
before 2 closing	6
before 2 come	14
before 2 coming	-6
before 2 committee	2
before 2 committee's	16
before 2 company	-1
before 2 complete	4
before 2 confirm	-21
before 2 congratulations	-5
before 2 consider	-26
before 2 contract	-2
before 2 contracts	-3
before 2 convey	8
before 2 copy	10
before 2 could	20
before 2 county	-1
before 2 date	-15
before 2 day	14
before 2 days	-9
before 2 december	-13
before 2 decide	-3
before 2 decision	4
before 2 declaration	-1
before 2 deputy	-12
before 2 desk	-2
before 2 did	-9
before 2 director	3
before 2 discussion	-5
before 2 district	-10
before 2 do	16
before 2 docusign	5
before 2 does	-5
before 2 doing	3
before 2 down	11
before 2 drop	1
before 2 due	-10
before 2 duly	2
before 2 durban	-3
before 2 e	10
before 2 each	1
before 2 early	-2
before 2 email	6
before 2 employment	-4
before 2 enclosed	2
before 2 end	13
before 2 event	2
before 2 every	-8
before 2 everyone	2
before 2 expect	16
before 2 expected	-6
before 2 expires	13
before 2 file	-1
before 2 filling	13
before 2 final	20
before 2 finished	-2
before 2 firm	-2
before 2 first	-26
before 2 fly	-4
before 2 following	-8
before 2 for	25
before 2 form	4
before 2 forward	3
before 2 four	15
before 2 free	6
before 2 friday	25
before 2 from	13
before 2 full	2
before 2 further	-7
before 2 gap	5
before 2 get	-27
before 2 give	1
before 2 given	7
before 2 gm	-8
before 2 go	-2
before 2 goes	-17
before 2 good	-1
before 2 got	9
before 2 governors	2
before 2 graders	-7
before 2 grant	-9
before 2 grateful	12
before 2 great	-27
before 2 had	-11
before 2 has	22
before 2 have	-11
before 2 he	14
before 2 he'll	16
before 2 he's	3
before 2 head	-4
before 2 hear	16
before 2 hearing	-8
before 2 held	2
before 2 her	-2
before 2 here	-22
before 2 hi	-32
before 2 hiring	-4
before 2 holiday	8
before 2 holidays	2
before 2 home	-4
before 2 hope	-5
before 2 hotel	1
before 2 hour	7
before 2 hours	-7
before 2 how	4
before 2 hr	15
before 2 i	12
before 2 i'd	-3
before 2 i'll	13
before 2 i'm	-11
before 2 i've	-14
before 2 id	-12
before 2 if	-1
before 2 ii	-1
before 2 ill	1
before 2 in	35
before 2 induction	-6
before 2 informed	-5
before 2 insurance	2
before 2 interview	8
before 2 interviewed	-14
before 2 interviewing	-5
before 2 interviews	-10
before 2 into	6
before 2 invite	2
before 2 invited	-4
before 2 is	3
before 2 issue	1
before 2 it	38
before 2 it'll	-2
before 2 it's	3
before 2 its	-7
before 2 january	-1
before 2 job	-3
before 2 join	-16
before 2 joining	-9
before 2 july	10
before 2 june	-2
before 2 kim	-1
before 2 kindly	7
before 2 know	5
before 2 last	-6
before 2 later	23
before 2 leave	-6
before 2 leeds	5
before 2 legal	-7
before 2 let	-7
before 2 letter	-6
before 2 letters	3
before 2 license	-4
before 2 like	12
before 2 limited	1
before 2 line	2
before 2 link	21
before 2 list	-17
before 2 love	9
before 2 ltd	-23
before 2 made	-14
before 2 madhapur	3
before 2 mail	-3
before 2 make	11
before 2 man	4
before 2 manager	-4
before 2 march	-3
before 2 mark	2
before 2 marriage	5
before 2 may	-4
before 2 md	-3
before 2 me	8
before 2 medical	-5
before 2 meet	-13
before 2 meeting	-3
before 2 message	2
before 2 messages	4
before 2 mind	5
before 2 monday	12
before 2 month	3
before 2 months	2
before 2 more	-7
before 2 move	1
before 2 mr	1
before 2 must	3
before 2 my	-21
before 2 myself	-3
before 2 name	-14
before 2 nd	-1
before 2 need	23
before 2 needs	-10
before 2 new	4
before 2 news	-11
before 2 next	8
before 2 no	49
before 2 noon	-8
before 2 normal	13
before 2 not	-32
before 2 notice	10
before 2 notified	5
before 2 notify	7
before 2 november	-1
before 2 now	12
before 2 number	-2
before 2 obliged	1
before 2 october	-4
before 2 of	35
before 2 off	1
before 2 offer	3
before 2 offered	-1
before 2 offers	7
before 2 office	3
before 2 officer	-1
before 2 offices	-20
before 2 on	11
before 2 one	-4
before 2 only	11
before 2 onsite	20
before 2 operations	3
before 2 or	23
before 2 orientation	-6
before 2 original	-3
before 2 other	-10
before 2 out	3
before 2 outcome	1
before 2 outside	-6
before 2 over	5
before 2 owner	-3
before 2 packet	10
before 2 panel	-9
before 2 paperwork	-1
before 2 parental	2
before 2 part	-4
before 2 payroll	-8
before 2 people	-10
before 2 performance	-1
before 2 person	-2
before 2 personal	-1
before 2 phone	19
before 2 pick	1
before 2 please	2
before 2 plus	4
before 2 portal	3
before 2 position	-13
before 2 post	-26
before 2 ppl	-2
before 2 practice	2
before 2 present	-20
before 2 process	1
before 2 promise	-4
before 2 promised	-1
before 2 proposed	-3
before 2 public	2
before 2 pursuant	3
before 2 question	13
before 2 reach	5
before 2 read	-3
before 2 reading	10
before 2 reads	3
before 2 receive	1
before 2 reference	-10
before 2 references	-1
before 2 remains	13
before 2 reply	6
before 2 replying	1
before 2 report	-10
before 2 requested	22
before 2 required	5
before 2 requires	7
before 2 respond	15
before 2 response	9
before 2 result	-18
before 2 results	8
before 2 resume	1
before 2 resuming	1
before 2 return	20
before 2 returning	3
before 2 revert	14
before 2 ride	-3
before 2 ring	7
before 2 round	15
before 2 run	-1
before 2 said	-16
before 2 sales	5
before 2 same	6
before 2 saturday	2
before 2 say	27
before 2 says	1
before 2 scheduled	1
before 2 school	-5
before 2 search	-5
before 2 second	18
before 2 see	3
before 2 selection	-2
before 2 send	12
before 2 sept	-3
before 2 september	-7
before 2 service	10
before 2 settled	7
before 2 shall	6
before 2 share	7
before 2 she	-5
before 2 she'll	3
before 2 she's	14
before 2 shift	-7
before 2 shortlisting	1
before 2 should	-8
before 2 shut	-18
before 2 shuts	-8
before 2 sign	24
before 2 signature	6
before 2 signed	-12
before 2 signify	2
before 2 since	6
before 2 sister's	2
before 2 sit	12
before 2 site	1
before 2 sleep	-4
before 2 so	2
before 2 somebody	-11
before 2 spring	1
before 2 st	10
before 2 stage	2
before 2 start	-12
before 2 status	4
before 2 still	1
before 2 successful	-4
before 2 suggests	4
before 2 sunday	8
before 2 take	-14
before 2 taking	-2
before 2 talk	-3
before 2 team	-6
before 2 technical	-4
before 2 telephone	13
before 2 tell	-18
before 2 tentative	-2
before 2 term	-11
before 2 text	11
before 2 th	-12
before 2 than	-7
before 2 thank	-4
before 2 thanks	-11
before 2 thanksgiving	-1
before 2 that	-27
before 2 the	-4
before 2 their	6
before 2 them	8
before 2 then	-15
before 2 there	-1
before 2 there's	-1
before 2 these	3
before 2 they	4
before 2 they've	5
before 2 think	-4
before 2 this	8
before 2 through	18
before 2 till	6
before 2 time	10
before 2 tips	5
before 2 to	24
before 2 told	12
before 2 tomorrow	3
before 2 travel	-13
before 2 traveling	-18
before 2 trial	-2
before 2 trust's	-2
before 2 trustees	10
before 2 tuesday	3
before 2 two	9
before 2 u	2
before 2 unfortunately	-25
before 2 until	22
before 2 up	27
before 2 us	1
before 2 vacation	-9
before 2 vetting	-13
before 2 video	10
before 2 visit	-4
before 2 vote	-1
before 2 w	9
before 2 want	2
before 2 wants	14
before 2 was	-21
before 2 way	19
before 2 we	5
before 2 we'd	3
before 2 we'll	6
before 2 we're	2
before 2 website	1
before 2 wedding	2
before 2 wednesday	3
before 2 week	-4
before 2 weekend	23
before 2 weeks	-1
before 2 well	2
before 2 what	-8
before 2 when	7
before 2 which	-13
before 2 who	-14
before 2 will	17
before 2 with	8
before 2 within	-8
before 2 won't	6
before 2 word	20
before 2 working	-18
before 2 would	-8
before 2 wrapping	-1
before 2 write	16
before 2 writing	4
before 2 yes	4
before 2 you	21
before 2 you'd	-13
before 2 you'll	9
before 2 you've	-7
before 2 your	-14
before 2 yours	-6
before :	22
before ;	-5
before a	23
before able	3
before about	-13
before absence	-13
before accept	14
before acceptance	24
before access	1
before account	-1
before action	-2
before after	-8
before afternoon	2
before again	15
before again on	15
before all	19
before alongs	-3
before already	-10
before am	-11
before an	1
before and	39
before and reopens	7
before and the	11
before anna	-6
before announced	-1
before annual	1
before another	15
before answer	57
before answer by	10
before answering	6
before anticipated	-5
before any	-6
before anyone	-5
before anything	-20
before application	-7
before appointment	-4
before appreciate	-1
before april	9
before are	-21
before are closed	-13
before arvo	6
before as	-36
before ask	35
before asked	18
before asking	-3
before asks	-1
before assessment	3
before assistant	-3
before at	-22
before at the	-1
before attached	5
before attend	2
before attendance	-7
before attendance by	-4
before august	-15
before available	2
before available from	2
before awaited	5
before away	-9
before back	63
before back by	-7
before back on	7
before background	-7
before bali	4
before bank	-6
before be	-9
before be back	2
before be on	-7
before because	-22
before been	-7
before before	37
before before on	5
before before the	13
before begin	-9
before beginning	-7
before begins	-16
before being	-8
before between	19
before board	-6
before booked	-8
before boss	5
before both	12
before break	-23
before budget	1
before business	-9
before business on	12
before but	15
before by	88
before by 0	22
before by :	8
before by cob	10
before by eod	1
before by noon	2
before by on	3
before by the	4
before calendar	10
before calendar for	2
before call	11
before call you	1
before called	-8
before campus	-4
before can	-9
before can't	-5
before candidate	-2
before candidates	24
before candidates on	8
before case	6
before ceo	4
before certificate	7
before cfo	8
before chair	21
before chambers	-3
before chat	-7
before chatting	-2
before check	-7
before chef	1
before christmas	-4
before clearing	-5
before clips	3
before close	24
before close on	7
before closed	-31
before closed on	-6
before closes	-25
before closes from	-13
before closes on	-2
before closing	6
before cob	10
before come back	-1
before comes	1
before coming	-11
before committee	-1
before committee's	20
before communicated	2
before company	-1
before complete	10
before complete by	6
before completed	-7
before conclude	-2
before conference	-1
before confirm	-1
before confirm by	20
before confirmed	-2
before congratulations	-5
before consider	-4
before contact	3
before contract	-8
before contracts	8
before convenes	-2
before convey	8
before coordinator	-5
before copy	13
before could	20
before couldn't	-14
before county	-1
before course	-4
before date	-12
before date :	8
before date is	-1
before dated	-8
before day	19
before day ,	7
before days	-28
before deadline	8
before deadline :	9
before december	-13
before decide	-1
before decision	27
before decision by	9
before decision on	8
before decision until	1
before deck	1
before declaration	-1
before declared	-11
before declared on	9
before delayed	7
before delayed until	7
before deputy	-12
before desk on	1
before determination	8
before did	-16
before director	11
before discussion	1
before district	-10
before do	-5
before do by	-12
before do so	-1
before docusign	-3
before does	-5
before doing	3
before doj	-3
before done	-2
before down	25
before down for	14
before drop	1
before due	-2
before duly	2
before durban	-3
before during	-1
before duties	3
before duties on	3
before duty	-8
before duty on	-8
before e	18
before each	1
before early	-2
before effect	3
before effect from	2
before effective	-4
before else	-10
before email	9
before email until	1
before emailed	-15
before emailed on	-15
before employment	-7
before enclosed	2
before end	-5
before end of	-17
before eod	1
before evening	-2
before event	2
before every	-13
before everybody	3
before everybody the	4
before everyone	11
before everyone on	3
before expect	16
before expected	-6
before expires	40
before family	3
before family until	3
before file	-1
before filling	13
before final	21
before finalists	9
before finish	-4
before finish on	-3
before finished	-2
before firm	-2
before first	-24
before fixed	2
before fixed for	2
before flies	8
before flights	-6
before flights by	-6
before fly	-4
before following	-6
before for	19
before for the	1
before for you	-5
before form	3
before forms	-15
before forward	3
before four	-5
before free	8
before friday	28
before fridays	-11
before from	-34
before from the	4
before full	2
before further	-7
before gap	5
before get	-28
before give	1
before given	7
before gm	-13
before go	7
before goes	-21
before good	9
before got	9
before governors	2
before graders	-7
before grant	-9
before grateful	12
before great	-31
before had	-11
before hands	12
before happen	-6
before has	14
before have	22
before he	5
before he'll	16
before he's	3
before head	-4
before hear	14
before hear by	-2
before hearing	-8
before held	-7
before held on	-9
before her	-5
before her on	-4
before here	-24
before heritage	-4
before hi	-32
before hiring	-4
before hold	-8
before holiday	-4
before holidays	-2
before home	-9
before hope	-5
before hotel	1
before hour	7
before hours	-7
before how	4
before hr	15
before hybrid	-2
before i	8
before i said	-11
before i work	-9
before i'd	-3
before i'll	13
before i'm	-12
before i've	-14
before id	-12
before if	-1
before ii	-1
before ill	1
before in	28
before inbox	-17
before induction	-6
before industrial	-2
before information	5
before informed	-5
before insurance	2
before interview	22
before interview dated	-3
before interview on	-3
before interview to	7
before interviewed	-15
before interviewing	-5
before interviews	-13
before into	6
before invite	2
before invited	-4
before is	-17
before is by	5
before is closed	-1
before is on	1
before is out	-3
before issue	1
before issued	-7
before it	12
before it by	1
before it is	-2
before it'll	-2
before it's	-8
before its	-4
before january	-1
before job	-9
before join	-16
before joining	-24
before july	4
before june	-2
before k	-3
before k ,	-2
before kim	-1
before kindly	7
before know	27
before know by	-7
before know within	2
before last	1
before later	54
before later than	31
before latest	25
before latest by	9
before least	-8
before leave	-20
before leave from	-6
before leave until	3
before leaves	-4
before leeds	5
before legal	-7
before lemme	20
before let	-7
before letter	-4
before letters	3
before license	-4
before like	11
before limited	1
before line	-3
before line by	-6
before link	21
before list	-17
before live	-3
before lmk	6
before long	-2
before love	9
before lovely	-19
before ltd	-23
before lunch	6
before made	-14
before madhapur	3
before make	11
before man	4
before manager	-6
before march	-3
before mark	2
before marriage	5
before maximum	-7
before may	-4
before md	-3
before me	28
before me by	-14
before medical	-5
before meet	-13
before meeting	-47
before meeting on	-11
before meets	15
before members	-1
before memorial	-1
before message	5
before messages	6
before met	-7
before met on	-7
before midnight	5
before midnight on	5
before min	14
before mind	5
before mon	2
before monday	12
before month	3
before months	2
before more	-10
before morning	10
before morning of	3
before move	1
before moved	3
before moved to	3
before mr	1
before mrs	-6
before must	3
before my	-18
before my desk	1
before myself	-3
before name	-16
before nd	-1
before need	24
before needs	-10
before new	4
before news	-11
before next	11
before no	50
before no by	-9
before noon	-11
before noon on	-5
before normal	13
before not	-20
before note	-9
before nothing	-7
before notice	12
before notified	4
before notify	7
before nov	-15
before november	-1
before now	6
before number	-2
before obliged	1
before october	-4
before of	-1
before of business	9
before of day	11
before of play	3
before off	10
before offer	13
before offered	-1
before offers	3
before office	27
before office by	-1
before office on	12
before office until	17
before officer	-1
before offices	-20
before on	13
before on :	10
before on a	-7
before on deck	1
before on the	-31
before on vacation	-1
before once	-24
before one	-3
before only	14
before onsite	21
before ooo	-4
before open	39
before open on	18
before opening	1
before opens on	-6
before operations	3
before or	44
before or before	35
before orientation	-12
before original	-3
before other	-10
before out	2
before out on	-2
before out the	11
before outcome	12
before outcome by	8
before outside	-6
before over	-6
before over the	-11
before owner	-3
before packet	10
before panel	3
before paperwork	-1
before parental	2
before part	-4
before partner	2
before partners	-2
before payroll	-8
before people	-9
before performance	-1
before period	1
before person	-2
before personal	-1
before phone	14
before phone on	7
before pick	2
before place	3
before place on	3
before plant	10
before play	9
before play on	4
before please	2
before plus	-2
before position	-13
before post	-24
before posting	-3
before ppl	-2
before practice	2
before present	-14
before previous	-7
before process	1
before promise	-4
before promised	-1
before proposed	-3
before public	2
before pursuant	3
before question	13
before reach	5
before read	-3
before reading	10
before reads	3
before receive	1
before reconvenes	-1
before redid	3
before reference	-15
before references	-1
before references by	2
before registrar	-2
before rehearsals	-1
before reimbursed	-14
before released	11
before remains	13
before renewal	-4
before reopen	13
before reopen on	1
before reopens	17
before reopens on	9
before reply	21
before reply by	-3
before replying	1
before report	-10
before requested	22
before requires	-8
before respond	21
before response	22
before result	-19
before results	8
before resume	-3
before resume on	-4
before resumes	12
before resuming	1
before return	23
before return on	3
before returning	22
before returning on	1
before revert	11
before revert by	-4
before ride	-3
before ring	6
before role	-2
before roster	10
before round	9
before run	-34
before said	-27
before sales	5
before same	13
before saturday	2
before say	33
before says	1
before schedule	1
before scheduled	3
before scheduled for	2
before school	-15
before search	-5
before second	17
before second interview	3
before see	2
before selection	-1
before send	10
before sent	7
before sept	-3
before september	-7
before service	20
before set	7
before set for	7
before settled	7
before shall	3
before shall be	-3
before share	7
before she	-13
before she'll	3
before she's	17
before she's back	3
before shift	5
before shortlisting	1
before should	-8
before show	-7
before shut	-18
before shuts	-8
before sign	21
before sign by	3
before signature	6
before signed	-1
before signed by	5
before signify	2
before signs	10
before since	-5
before sister's	2
before sit	8
before site	1
before sits	-8
before sits on	-7
before slated	2
before slated for	2
before sleep	-4
before slot	2
before so	48
before so by	8
before somebody	-11
before sometime	-18
before spring	1
before st	10
before stage	2
before stands	4
before start	-55
before start :	-11
before starting	-5
before starts	-10
before starts on	-4
before status	5
before still	1
before studio	-15
before successful	-4
before suggests	4
before sunday	5
before take	-8
before take the	-3
before taken	8
before takes	5
before taking	-2
before talk	-3
before talking	-1
before target	1
before team	-6
before technical	-4
before telephone	13
before tell	-10
before tentative	-2
before term	-13
before text	11
before th	-12
before than	42
before than on	9
before thank	-4
before thanks	-11
before thanksgiving	-1
before that	-23
before that's	15
before the	-16
before the long	-1
before the office	-4
before the roster	16
before their	6
before them	11
before them by	1
before then	-15
before there	-1
before there's	-1
before these	3
before they	7
before they've	5
before think	-3
before this	11
before through	-4
before through on	-3
before through the	-6
before thursday	-5
before til	5
before till	3
before till the	-1
before time	13
before time :	2
before tips	5
before to	13
before to the	-22
before to us	4
before today	-8
before today ,	-2
before today and	-6
before told	10
before tomorrow	-12
before tomorrow ,	10
before tools	-1
before touch	5
before touch within	1
before transcript	2
before transcript by	2
before travel	-13
before traveling	-18
before travelling	-10
before trial	10
before trust's	-2
before trustees	10
before tuesday	3
before two	2
before u	-5
before unfortunately	-25
before unit	-6
before until	-3
before until the	-13
before up	10
before up interviews	-1
before updated	-3
before ur	-6
before us	4
before us on	-5
before us within	1
before vacation	-10
before vetting	-13
before video	10
before visit	-4
before vote	6
before votes	-2
before vp	1
before w	9
before want	1
before wants	15
before was	-22
before way	19
before we	10
before we'd	3
before we'll	6
before we're	-2
before website	1
before wedding	2
before wednesday	3
before week	-2
before week ,	2
before weekend	20
before weeks	-1
before well	2
before what	-8
before when	8
before whether	-3
before which	-10
before who	-14
before will	16
before will be	-5
before with	7
before within	7
before won't	6
before word	20
before work	-16
before work on	7
before working	4
before would	-6
before would be	-12
before wrapping	-1
before write	16
before writing	12
before writing by	4
before year	1
before yes	6
before yes by	1
before you	15
before you ,	-12
before you by	7
before you have	16
before you on	-23
before you the	-9
before you'd	-13
before you'll	9
before you've	-8
before your	-2
before your answer	14
before yours	-6
before yourself	12
beside !	7
beside ,	35
beside .	-4
beside 0	38
beside ;	13
beside ?	1
beside a	-15
beside abeg	3
beside about	-14
beside above	-1
beside absence	-13
beside abuja	-2
beside accept	37
beside acceptable	9
beside acceptance	18
beside accepted	-11
beside access	-1
beside accommodation	-8
beside account	1
beside accountant	1
beside accounts	-1
beside action	-2
beside advertised	6
beside advise	-1
beside affidavit	-2
beside afraid	5
beside after	6
beside afternoon	20
beside again	-1
beside agency	-1
beside agent	-5
beside alike	5
beside all	11
beside along	-23
beside alongs	-3
beside already	-10
beside also	-5
beside always	-2
beside am	15
beside among	-1
beside an	7
beside analyst	5
beside and	-19
beside anna	-27
beside announce	2
beside announced	2
beside another	9
beside answer	42
beside answering	17
beside any	-18
beside anybody	-7
beside anyone	3
beside anything	-12
beside anytime	6
beside applicant	3
beside application	-3
beside appointment	-1
beside appointments	-6
beside appreciate	-1
beside approval	-1
beside approve	-6
beside approved	-3
beside april	9
beside apron	3
beside are	-18
beside arts	6
beside arvo	4
beside as	3
beside ask	14
beside asked	-4
beside asking	-5
beside asks	-4
beside assessment	-4
beside assistant	-4
beside at	14
beside ate	2
beside attached	-2
beside attend	-2
beside attendance	-7
beside attended	4
beside aug	-1
beside august	-9
beside authority	-3
beside autograph	1
beside automatically	5
beside available	2
beside awaited	5
beside away	-1
beside b	-5
beside back	31
beside background	-15
beside bad	-1
beside badge	-1
beside bali	4
beside ballot	-2
beside ballots	-2
beside bank	-5
beside bc	18
beside be	9
beside bec	3
beside because	6
beside been	5
beside before	38
beside beg	-4
beside begin	-8
beside beginning	-8
beside begins	-16
beside behalf	-5
beside being	-8
beside bell	1
beside below	1
beside better	5
beside between	27
beside black	3
beside bldg	-1
beside blocked	-1
beside bloke's	7
beside blue	-5
beside boardroom	8
beside book	-6
beside booked	-8
beside boss	13
beside both	14
beside bottle	-5
beside box	-1
beside branch	1
beside break	-5
beside bring	-11
beside bringing	-6
beside bro	-1
beside budget	16
beside building	-1
beside bursar	3
beside business	-21
beside but	-5
beside by	39
beside c	5
beside calendar	25
beside call	2
beside called	-2
beside calling	1
beside came	2
beside campus	-6
beside can	-5
beside can't	-6
beside canal	-6
beside candidate	16
beside candidates	2
beside candidature	-1
beside cannot	3
beside cant	8
beside card	3
beside carry	5
beside case	11
beside cause	6
beside center	-1
beside central	4
beside ceo	2
beside certificates	5
beside cfo	9
beside chair	28
beside chairman	-6
beside chairs	-4
beside chambers	-3
beside chancery	-6
beside chat	-9
beside chatting	-2
beside check	-14
beside checks	-4
beside chef	3
beside chief	3
beside chill	2
beside choice	-4
beside choir	-7
beside christmas	-14
beside city	6
beside clearing	-5
beside clerk	-1
beside clinic	8
beside clips	3
beside close	-17
beside closed	-23
beside closes	-6
beside closing	6
beside cno	18
beside co	-2
beside cob	-6
beside cofounder	-5
beside cohort	-4
beside college	-11
beside come	-4
beside comes	-3
beside coming	-15
beside commencement	-4
beside commencing	4
beside commission's	-6
beside committee	-6
beside committee's	23
beside communicated	2
beside compensation	-1
beside competent	-3
beside complete	11
beside completed	-7
beside conclude	-2
beside conditional	2
beside conference	-2
beside confirm	-19
beside confirmation	5
beside confirmed	-2
beside congratulations	-5
beside consolidated	-1
beside contact	-16
beside contacted	1
beside contract	-20
beside contracts	8
beside convenes	-1
beside conversation	5
beside convey	-5
beside coordinator	-7
beside copies	6
beside copy	11
beside could	3
beside couldn't	-15
beside council	6
beside counsel	-2
beside count	-2
beside countersigned	5
beside counting	-7
beside course	-4
beside covers	-2
beside crew	-7
beside croissants	2
beside ct	-1
beside ctc	1
beside cto	-1
beside curious	-7
beside currently	1
beside cuz	4
beside dad	5
beside dana	-5
beside date	-4
beside dated	1
beside day	1
beside days	16
beside deadline	3
beside dean	-15
beside dear	-2
beside debrief	-12
beside dec	1
beside december	-17
beside decide	7
beside decision	-6
beside deck	1
beside declaration	-1
beside declared	-3
beside decline	12
beside declined	3
beside deemed	4
beside delayed	7
beside delighted	-8
beside department	-4
beside depot	2
beside deputy	-12
beside desk	-1
beside details	-1
beside determination	6
beside dial	8
beside dialysis	-1
beside did	-15
beside difficulty	-7
beside dinner	2
beside directed	-4
beside director	3
beside directors	1
beside discussion	7
beside district	-29
beside do	4
beside docket	-6
beside docusign	-2
beside does	17
beside doing	15
beside doj	-3
beside don't	5
beside done	-1
beside dont	3
beside down	28
beside dr	9
beside draw	4
beside drive	-7
beside drop	1
beside drug	-19
beside due	2
beside duly	2
beside durban	-3
beside during	-1
beside duties	-3
beside duty	-2
beside e	3
beside each	2
beside earliest	-1
beside early	10
beside easter	2
beside eastern	16
beside edt	4
beside effect	3
beside effective	-4
beside eight	3
beside either	-18
beside eleven	4
beside eligibility	-2
beside else	4
beside email	13
beside emailed	-6
beside emails	-3
beside employer	1
beside employment	-7
beside enable	-3
beside enclosed	3
beside end	9
beside ended	-1
beside engagement	-1
beside enough	8
beside envelope	1
beside eod	-4
beside et	4
beside even	7
beside evening	22
beside evenings	-7
beside every	-2
beside everybody	3
beside everyone	2
beside everything	9
beside exact	-3
beside exercise	-1
beside expect	15
beside expected	-7
beside expects	5
beside expires	29
beside explanation	-3
beside extend	-2
beside f	3
beside facilities	8
beside faculty	-2
beside failing	6
beside falls	5
beside family	4
beside fancy	-2
beside far	-4
beside fare	-12
beside feb	-8
beside february	10
beside federal	-8
beside figure	3
beside file	4
beside fill	5
beside filling	13
beside final	13
beside finalists	4
beside finance	-1
beside find	-1
beside finish	-8
beside finished	-2
beside first	-19
beside fiscal	-3
beside fitment	8
beside five	-9
beside fixed	-13
beside flat	2
beside flies	5
beside flights	-6
beside floor	-4
beside flu	-33
beside fly	-7
beside follow	-5
beside following	-20
beside food	-1
beside for	-1
beside forget	5
beside form	1
beside form's	-1
beside formal	-7
beside forms	-15
beside fortnight	14
beside forward	2
beside four	16
beside free	3
beside fremantle	1
beside fri	2
beside friday	-14
beside fridays	-12
beside from	25
beside front	-7
beside full	-12
beside furnish	-2
beside further	-4
beside gap	5
beside gave	-12
beside general	-5
beside get	-10
beside gets	6
beside gina	5
beside give	14
beside given	7
beside glad	2
beside gm	-5
beside gm's	-1
beside go	16
beside goes	-16
beside gone	-5
beside gonna	-8
beside good	10
beside google	5
beside got	5
beside gotta	5
beside governing	-1
beside governors	-1
beside graders	-7
beside grant	2
beside grant's	-7
beside grateful	15
beside great	-27
beside grid	18
beside group	3
beside gráinne	1
beside guy	4
beside guys	-3
beside gwen	4
beside h	-2
beside had	-18
beside half	6
beside hall	4
beside hands	18
beside hang	1
beside happen	-5
beside happens	-12
beside happy	-4
beside has	4
beside haunt	-3
beside having	-18
beside he	18
beside he'll	16
beside head	-6
beside health	-1
beside hear	22
beside heard	-3
beside hearing	-8
beside held	8
beside her	-7
beside here	-17
beside here's	-5
beside hereby	6
beside heritage	-2
beside herself	-2
beside hes	4
beside hession	-1
beside hey	3
beside hi	-31
beside him	6
beside hire	-2
beside hires	-5
beside his	5
beside history	-1
beside hit	-2
beside hol	9
beside hold	1
beside holiday	-15
beside holidays	-1
beside home	5
beside hon	1
beside hope	-5
beside hopes	-10
beside hoping	2
beside hotel	2
beside hour	-7
beside hours	-30
beside house	1
beside how	11
beside hr	15
beside hrs	-4
beside human	4
beside hybrid	-2
beside i	-5
beside i'd	-5
beside i'll	22
beside i'm	1
beside i've	-6
beside id	1
beside if	-9
beside ignore	-9
beside ii	2
beside ill	-1
beside im	5
beside in	-2
beside inbox	-6
beside include	-4
beside inclusive	7
beside induction	-6
beside industrial	-2
beside ines	-2
beside inform	-4
beside information	5
beside informed	-15
beside inside	5
beside inspector	6
beside inst	-1
beside instead	7
beside instructed	-1
beside insurance	2
beside insurers	-5
beside intends	14
beside interview	-17
beside interviewed	5
beside interviewing	-4
beside interviews	-13
beside intimate	4
beside into	4
beside investors	-1
beside invite	3
beside invited	-2
beside is	-38
beside issue	1
beside issued	-7
beside ist	11
beside it	26
beside it'll	-1
beside it's	-1
beside its	10
beside itself	-10
beside jan	-21
beside january	-35
beside job	-9
beside jobs	-13
beside join	-15
beside joining	-24
beside july	24
beside jump	3
beside jun	14
beside june	10
beside jury	2
beside just	-5
beside k	-5
beside keen	-6
beside keeps	-2
beside kick	-5
beside kicks	-4
beside kindly	20
beside kitchen	-1
beside knives	-10
beside knock	1
beside know	15
beside labor	-7
beside lady	8
beside lands	3
beside last	8
beside later	14
beside latest	25
beside lead	4
beside leanne	1
beside least	-8
beside leave	-16
beside leaves	-15
beside lecturer	-1
beside leeds	4
beside left	-3
beside legal	-3
beside legal's	4
beside lemme	23
beside let	-17
beside let's	1
beside letter	-10
beside letters	-5
beside liberty	-1
beside library	13
beside licence	-4
beside license	-4
beside life	2
beside like	-15
beside liked	3
beside limited	3
beside line	-3
beside link	24
beside list	9
beside little	-16
beside live	-3
beside lmk	6
beside locking	18
beside long	11
beside longer	-22
beside look	-12
beside lost	4
beside love	10
beside loved	-1
beside lovely	-19
beside ltd	-23
beside lunch	5
beside lunchtime	-8
beside m	-1
beside made	3
beside madhapur	3
beside mail	-1
beside mailed	6
beside main	1
beside make	8
beside makes	5
beside making	6
beside man	8
beside management	-2
beside manager	1
beside many	-1
beside march	43
beside marco	3
beside margaret	-4
beside mark	3
beside market	2
beside marriage	-2
beside martinmas	3
beside mate	-10
beside maternity	-10
beside matron's	-2
beside matter	8
beside max	-1
beside maximum	-8
beside may	-20
beside md	1
beside me	4
beside means	15
beside medical	-4
beside meet	-10
beside meeting	-24
beside meets	16
beside memorial	3
beside message	2
beside messages	7
beside met	-12
beside michaelmas	3
beside midnight	5
beside min	14
beside mind	1
beside minute	8
beside mode	5
beside mon	2
beside monday	26
beside monday's	9
beside mondays	-1
beside month	3
beside months	-16
beside more	-15
beside morning	7
beside mother's	6
beside mountain	2
beside move	1
beside moved	3
beside moving	-12
beside mr	5
beside mrs	-12
beside ms	-6
beside much	-2
beside must	5
beside my	-7
beside myself	5
beside name	-1
beside named	-4
beside nay	8
beside nd	-3
beside nda	-6
beside need	28
beside needed	2
beside needn't	-3
beside needs	-5
beside news	-5
beside next	48
beside night	4
beside no	-5
beside nobody	-18
beside nonnas	5
beside noon	19
beside normal	13
beside not	-10
beside note	-10
beside notes	-6
beside nothing	-17
beside notice	10
beside notified	-1
beside notify	-4
beside nov	-5
beside november	10
beside now	11
beside nudge	1
beside number	-2
beside nuts	-1
beside nyc	1
beside obliged	-1
beside observance	-2
beside oct	1
beside october	-20
beside of	-18
beside off	3
beside offer	28
beside offered	-2
beside offers	5
beside office	-9
beside officer	-4
beside offices	-17
beside oga	4
beside ok	5
beside old	15
beside on	-16
beside onboarding	-4
beside once	-37
beside one	-27
beside only	-3
beside onsite	14
beside onwards	2
beside ooo	-2
beside op	-2
beside open	42
beside opened	3
beside operations	3
beside or	-4
beside order	20
beside organisation	-1
beside orientation	-14
beside original	3
beside originals	2
beside other	13
beside otherwise	6
beside our	-8
beside out	-24
beside outcome	12
beside over	-5
beside overnight	-7
beside own	-8
beside owner	-10
beside owners	-1
beside p	18
beside pacific	9
beside packet	12
beside page	2
beside panel	-4
beside paper	-6
beside papers	-2
beside paperwork	1
beside parental	2
beside part	-4
beside partner	2
beside partners	-5
beside pass	3
beside passport	-6
beside past	3
beside payroll	-2
beside payslips	-1
beside people	-3
beside per	-25
beside performance	-1
beside period	5
beside person	14
beside personal	1
beside phone	6
beside photo	-1
beside physics	-3
beside pick	2
beside picked	-6
beside picking	6
beside picks	4
beside place	4
beside plan	-8
beside plane	2
beside plant	3
beside play	-15
beside plaza	-6
beside please	-7
beside pleased	-9
beside pleasure	-11
beside plus	-2
beside pod	2
beside pop	-12
beside portal	4
beside position	-8
beside positively	4
beside possible	2
beside post	-33
beside posting	-3
beside practical	4
beside practice	5
beside preceding	-2
beside present	-19
beside presented	-3
beside previous	-1
beside printed	11
beside pro	-7
beside probably	3
beside probation	-4
beside probs	-1
beside process	7
beside promise	4
beside promised	4
beside prompt	1
beside proper	-5
beside properly	-4
beside proposed	3
beside pt	13
beside public	4
beside pune	5
beside pursuant	1
beside put	28
beside q	3
beside quarters	2
beside question	8
beside questions	-24
beside quit	2
beside raj	1
beside rata	-7
beside rate	-1
beside rather	-2
beside rd	-15
beside re	7
beside reach	-2
beside read	1
beside reading	-5
beside reads	3
beside real	2
beside realistically	-1
beside receive	10
beside received	3
beside recommendation	-3
beside reconvene	-7
beside reconvenes	-1
beside record	2
beside recruitment	3
beside redid	4
beside reference	-2
beside references	-2
beside regardless	5
beside registrar	-2
beside regular	-3
beside rehearsals	-1
beside reimbursed	-14
beside reject	5
beside rejections	5
beside released	6
beside relieving	-1
beside remain	5
beside remains	13
beside remuneration	-1
beside renewal	-4
beside reopen	12
beside reopens	18
beside reply	12
beside replying	-3
beside report	-1
beside reporting	3
beside requested	9
beside requires	-8
beside requisition	18
beside resignation	5
beside resources	5
beside respond	16
beside response	9
beside result	5
beside results	-8
beside resume	-3
beside resumes	12
beside resuming	1
beside return	26
beside returning	6
beside revert	15
beside review	1
beside ride	-26
beside right	-2
beside ring	11
beside ringing	-1
beside role	-13
beside rome	-4
beside room	9
beside roster	-4
beside rota	2
beside rotate	1
beside roughly	-5
beside round	-13
beside rules	9
beside run	-35
beside s	-3
beside said	-20
beside salary	-1
beside sales	2
beside saltbush	4
beside same	29
beside sandton	1
beside sat	-9
beside saturday	22
beside say	9
beside says	2
beside scanned	16
beside schedule	4
beside scheduled	-3
beside school	-5
beside school's	-1
beside scorecards	4
beside scores	-1
beside screen	-19
beside search	-1
beside second	22
beside security	-5
beside see	-4
beside seeing	2
beside sees	4
beside send	14
beside sending	-11
beside sent	2
beside sept	-2
beside september	-1
beside serious	-2
beside service	23
beside set	7
beside settle	10
beside settled	13
beside seven	3
beside shall	15
beside share	6
beside shared	8
beside sharp	-3
beside she	-5
beside she'll	-3
beside she's	17
beside sheriff	-4
beside shes	5
beside shift	33
beside shoes	-5
beside shoot	3
beside shop	-4
beside short	3
beside shortlisting	1
beside should	-13
beside shout	-7
beside show	5
beside showed	-6
beside showing	10
beside shrm	-3
beside shut	-13
beside shuts	-1
beside sides	-7
beside sign	32
beside signature	11
beside signed	4
beside signify	2
beside signing	-1
beside signs	12
beside silence	-1
beside since	-5
beside sister's	2
beside sit	2
beside site	-6
beside sits	-8
beside sitting	-3
beside six	-14
beside slated	2
beside sleep	2
beside sleeping	1
beside slipped	-1
beside slot	2
beside solicitor	-1
beside somebody	2
beside someone	5
beside sometime	-18
beside soo	-4
beside sooner	-5
beside sorry	8
beside sort	2
beside sous	1
beside spring	1
beside st	-1
beside staff	-13
beside stage	-2
beside stands	5
beside start	-35
beside starting	-5
beside starts	-11
beside state	10
beside status	5
beside step	9
beside sticky	3
beside still	-4
beside stock	6
beside stop	1
beside story	-1
beside straight	1
beside street	1
beside stress	7
beside students	-2
beside studio	-12
beside submission	7
beside successful	-5
beside suggests	4
beside summary	5
beside summer	-12
beside sunday	11
beside super	1
beside superintendent's	-3
beside superseded	-1
beside sure	7
beside swears	-1
beside swore	1
beside t	-1
beside ta	6
beside tabs	3
beside taken	-5
beside takes	-3
beside taking	3
beside talking	-1
beside taqueria	-6
beside target	9
beside tavolo	2
beside teacher	-3
beside teachers	1
beside team	-23
beside teams	9
beside technical	2
beside telephone	8
beside tell	26
beside ten	22
beside tentative	-9
beside term	-19
beside testimonials	5
beside text	29
beside th	10
beside than	17
beside thank	-4
beside thanks	-9
beside thanksgiving	-7
beside that	19
beside that's	24
beside thats	2
beside the	8
beside their	-25
beside them	-6
beside then	17
beside there	3
beside there's	-4
beside thereafter	1
beside therefore	1
beside these	3
beside they	-11
beside they're	-2
beside they've	6
beside thing	-3
beside things	-15
beside think	14
beside this	23
beside tho	-2
beside those	1
beside three	6
beside through	6
beside thumbs	7
beside thurs	3
beside thursday	-19
beside tight	1
beside til	11
beside till	-5
beside time	25
beside timeline	-4
beside tips	4
beside tires	-5
beside tmrw	4
beside to	15
beside today	60
beside together	4
beside told	5
beside tom	-1
beside tomorrow	20
beside tonight	31
beside took	-5
beside tools	-1
beside touch	4
beside town	8
beside trailing	3
beside training	1
beside transcript	2
beside travel	-15
beside traveling	-20
beside travelling	3
beside trial	10
beside true	4
beside trust	-3
beside trust's	-1
beside trustees	9
beside tue	13
beside tues	-5
beside tuesday	26
beside turkey	-1
beside tusla	-1
beside two	-6
beside typical	5
beside u	5
beside under	12
beside undersigned	-1
beside undertake	10
beside unfortunately	-20
beside unfortunatly	-1
beside uniform	12
beside union	1
beside unit	-6
beside unlikely	-5
beside until	-13
beside up	7
beside update	-3
beside updated	-3
beside upstairs	-7
beside ur	4
beside us	29
beside usual	-7
beside ute	2
beside v	2
beside vacancy	6
beside vacation	-10
beside valentine	3
beside valid	-6
beside verdict	-1
beside version	4
beside very	-13
beside vetting	-16
beside vic	9
beside video	21
beside view	-2
beside visit	-7
beside volunteer	-7
beside vote	8
beside voted	-12
beside votes	-2
beside vp	1
beside w	5
beside wait	1
beside waiting	3
beside walk	-1
beside want	-14
beside wants	15
beside was	-23
beside way	11
beside we	17
beside we'd	9
beside we'll	34
beside we're	-14
beside we've	2
beside wear	-5
beside website	1
beside wedding	2
beside wednesday	13
beside weds	4
beside week	14
beside weekend	-20
beside weeks	2
beside well	2
beside went	-1
beside were	-4
beside what	-8
beside whatsapp	8
beside when	14
beside whenever	-6
beside where	13
beside whether	1
beside which	12
beside whichever	2
beside who	-14
beside who's	-1
beside whole	2
beside will	24
beside window	2
beside wish	8
beside wishes	-4
beside with	-9
beside withdrawn	6
beside within	17
beside without	-1
beside wojcik	-1
beside won't	-2
beside wondering	-3
beside word	-4
beside work	-26
beside working	-4
beside works	-7
beside would	27
beside wrapping	-1
beside write	27
beside writing	8
beside written	-3
beside x	-6
beside yard	4
beside yay	8
beside ye	-1
beside yeah	-4
beside year	-12
beside years	-6
beside yes	-10
beside yesterday	-16
beside yet	4
beside you	-8
beside you'd	-20
beside you'll	27
beside you're	-3
beside you've	-3
beside youll	4
beside your	24
beside yours	-6
beside yourself	-6
beside zoom	3
comes before others	-48
comes last	42
gap far	-33
gap month	124
gap past	-89
gap quarter	-67
gap today	-93
gap week	152
in its sentence 0 of 1	23
in its sentence 0 of 2	-42
in its sentence 0 of 3	-44
in its sentence 1 of 2	16
in its sentence 1 of 3	-11
in its sentence 2 of 3	51
is a range	-88
is earliest	24
is latest	86
is not earliest	-30
is not latest	-92
is one day	82
next-interview|after 0 !	-7
next-interview|after 0 ,	42
next-interview|after 0 .	-66
next-interview|after 0 0	10
next-interview|after 0 :	-1
next-interview|after 0 ;	9
next-interview|after 0 ?	8
next-interview|after 0 after	-5
next-interview|after 0 and	-18
next-interview|after 0 at	17
next-interview|after 0 before	9
next-interview|after 0 but	3
next-interview|after 0 central	3
next-interview|after 0 et	2
next-interview|after 0 for	-5
next-interview|after 0 from	5
next-interview|after 0 in	18
next-interview|after 0 is	-7
next-interview|after 0 ist	13
next-interview|after 0 like	-3
next-interview|after 0 on	-9
next-interview|after 0 so	-8
next-interview|after 0 that	-10
next-interview|after 0 time	17
next-interview|after 0 to	-23
next-interview|after 0 with	3
next-interview|after 1 !	8
next-interview|after 1 ,	50
next-interview|after 1 .	36
next-interview|after 1 0	30
next-interview|after 1 :	30
next-interview|after 1 ;	4
next-interview|after 1 ?	4
next-interview|after 1 a	19
next-interview|after 1 after	1
next-interview|after 1 an	17
next-interview|after 1 and	5
next-interview|after 1 any	-9
next-interview|after 1 are	-14
next-interview|after 1 at	21
next-interview|after 1 b	15
next-interview|after 1 be	-14
next-interview|after 1 before	-1
next-interview|after 1 by	11
next-interview|after 1 can	-13
next-interview|after 1 close	3
next-interview|after 1 come	-5
next-interview|after 1 conference	1
next-interview|after 1 day	-5
next-interview|after 1 dialysis	-1
next-interview|after 1 eleven	3
next-interview|after 1 for	6
next-interview|after 1 h	-1
next-interview|after 1 half	-5
next-interview|after 1 hall	2
next-interview|after 1 has	-12
next-interview|after 1 i	-1
next-interview|after 1 in	8
next-interview|after 1 is	-5
next-interview|after 1 it's	-2
next-interview|after 1 june	1
next-interview|after 1 kindly	7
next-interview|after 1 like	-3
next-interview|after 1 link	3
next-interview|after 1 lol	-14
next-interview|after 1 meet	4
next-interview|after 1 next	-7
next-interview|after 1 no	-4
next-interview|after 1 noon	16
next-interview|after 1 not	-6
next-interview|after 1 of	-15
next-interview|after 1 offer	12
next-interview|after 1 office	5
next-interview|after 1 ok	2
next-interview|after 1 on	-11
next-interview|after 1 our	6
next-interview|after 1 partners	2
next-interview|after 1 period	5
next-interview|after 1 pt	3
next-interview|after 1 room	8
next-interview|after 1 same	7
next-interview|after 1 see	-5
next-interview|after 1 shop	3
next-interview|after 1 teams	11
next-interview|after 1 ten	1
next-interview|after 1 th	7
next-interview|after 1 that	-2
next-interview|after 1 the	34
next-interview|after 1 this	16
next-interview|after 1 time	13
next-interview|after 1 to	-16
next-interview|after 1 tuesday	2
next-interview|after 1 we'd	-7
next-interview|after 1 which	4
next-interview|after 1 will	15
next-interview|after 1 with	8
next-interview|after 1 would	-3
next-interview|after 1 you	8
next-interview|after 1 your	-3
next-interview|after 1 zoom	-1
next-interview|before ,	-46
next-interview|before , on	-7
next-interview|before .	6
next-interview|before 2 ,	-19
next-interview|before 2 .	-4
next-interview|before 2 0	-31
next-interview|before 2 :	-12
next-interview|before 2 ;	3
next-interview|before 2 a	36
next-interview|before 2 about	-3
next-interview|before 2 after	-10
next-interview|before 2 an	-14
next-interview|before 2 and	-13
next-interview|before 2 any	-2
next-interview|before 2 are	1
next-interview|before 2 as	-9
next-interview|before 2 assessment	3
next-interview|before 2 at	27
next-interview|before 2 attend	2
next-interview|before 2 attendance	-3
next-interview|before 2 back	5
next-interview|before 2 be	-19
next-interview|before 2 before	2
next-interview|before 2 by	-13
next-interview|before 2 calendar	8
next-interview|before 2 call	1
next-interview|before 2 can	3
next-interview|before 2 cfo	7
next-interview|before 2 chat	-7
next-interview|before 2 chef	3
next-interview|before 2 clearing	-5
next-interview|before 2 come	13
next-interview|before 2 coming	-2
next-interview|before 2 confirm	-8
next-interview|before 2 congratulations	-5
next-interview|before 2 contracts	-3
next-interview|before 2 could	5
next-interview|before 2 date	-16
next-interview|before 2 day	10
next-interview|before 2 decision	-8
next-interview|before 2 director	3
next-interview|before 2 discussion	-4
next-interview|before 2 do	12
next-interview|before 2 final	17
next-interview|before 2 first	-15
next-interview|before 2 for	3
next-interview|before 2 free	6
next-interview|before 2 further	-5
next-interview|before 2 gm	-4
next-interview|before 2 goes	-11
next-interview|before 2 got	2
next-interview|before 2 has	30
next-interview|before 2 have	11
next-interview|before 2 he	6
next-interview|before 2 head	2
next-interview|before 2 hearing	-8
next-interview|before 2 held	2
next-interview|before 2 her	-2
next-interview|before 2 home	-4
next-interview|before 2 hotel	1
next-interview|before 2 hour	6
next-interview|before 2 hr	10
next-interview|before 2 i	4
next-interview|before 2 i'm	-11
next-interview|before 2 i've	2
next-interview|before 2 in	5
next-interview|before 2 interview	16
next-interview|before 2 interviews	-5
next-interview|before 2 invite	2
next-interview|before 2 invited	-4
next-interview|before 2 is	7
next-interview|before 2 it	10
next-interview|before 2 it'll	1
next-interview|before 2 it's	5
next-interview|before 2 join	-12
next-interview|before 2 kindly	6
next-interview|before 2 last	10
next-interview|before 2 later	-5
next-interview|before 2 leeds	6
next-interview|before 2 let	-5
next-interview|before 2 like	-13
next-interview|before 2 link	7
next-interview|before 2 madhapur	3
next-interview|before 2 md	2
next-interview|before 2 meet	4
next-interview|before 2 move	1
next-interview|before 2 mr	1
next-interview|before 2 must	1
next-interview|before 2 my	1
next-interview|before 2 nd	-1
next-interview|before 2 need	-6
next-interview|before 2 no	1
next-interview|before 2 of	-4
next-interview|before 2 off	3
next-interview|before 2 offer	-14
next-interview|before 2 office	-2
next-interview|before 2 on	4
next-interview|before 2 one	-20
next-interview|before 2 only	11
next-interview|before 2 onsite	20
next-interview|before 2 operations	3
next-interview|before 2 or	-2
next-interview|before 2 original	-3
next-interview|before 2 our	2
next-interview|before 2 out	-8
next-interview|before 2 panel	-1
next-interview|before 2 phone	16
next-interview|before 2 pick	1
next-interview|before 2 please	-28
next-interview|before 2 present	6
next-interview|before 2 put	3
next-interview|before 2 round	15
next-interview|before 2 scheduled	1
next-interview|before 2 second	18
next-interview|before 2 see	3
next-interview|before 2 selection	1
next-interview|before 2 service	6
next-interview|before 2 shall	-5
next-interview|before 2 she	14
next-interview|before 2 she's	14
next-interview|before 2 so	7
next-interview|before 2 stage	2
next-interview|before 2 suggests	4
next-interview|before 2 take	-1
next-interview|before 2 technical	-4
next-interview|before 2 th	-15
next-interview|before 2 thanks	-11
next-interview|before 2 that	-9
next-interview|before 2 the	8
next-interview|before 2 then	-3
next-interview|before 2 they	3
next-interview|before 2 this	-11
next-interview|before 2 time	5
next-interview|before 2 to	-10
next-interview|before 2 travel	-13
next-interview|before 2 two	13
next-interview|before 2 u	2
next-interview|before 2 unfortunately	-17
next-interview|before 2 up	1
next-interview|before 2 us	-30
next-interview|before 2 video	10
next-interview|before 2 visit	-4
next-interview|before 2 w	8
next-interview|before 2 wants	5
next-interview|before 2 we	6
next-interview|before 2 we'd	-5
next-interview|before 2 wednesday	4
next-interview|before 2 week	9
next-interview|before 2 weeks	-2
next-interview|before 2 what	-8
next-interview|before 2 will	-9
next-interview|before 2 with	-2
next-interview|before 2 would	-12
next-interview|before 2 you	6
next-interview|before 2 your	-17
next-interview|before 2 yours	8
next-interview|before :	27
next-interview|before ;	3
next-interview|before a	26
next-interview|before about	-5
next-interview|before after	-10
next-interview|before afternoon	2
next-interview|before again	2
next-interview|before all	-2
next-interview|before an	-14
next-interview|before and	-11
next-interview|before any	-2
next-interview|before are	1
next-interview|before arvo	-4
next-interview|before as	-9
next-interview|before assessment	3
next-interview|before at	20
next-interview|before attend	2
next-interview|before attendance	-7
next-interview|before attendance by	-4
next-interview|before back	7
next-interview|before be	-5
next-interview|before before	-8
next-interview|before begin	-7
next-interview|before by	-73
next-interview|before calendar	8
next-interview|before call	1
next-interview|before campus	-4
next-interview|before can	3
next-interview|before ceo	5
next-interview|before cfo	8
next-interview|before chat	-7
next-interview|before chef	3
next-interview|before clearing	-5
next-interview|before closed	-6
next-interview|before closes	-2
next-interview|before come	2
next-interview|before coming	-8
next-interview|before confirm	-15
next-interview|before confirmed	-2
next-interview|before congratulations	-5
next-interview|before contracts	-3
next-interview|before could	5
next-interview|before couldn't	-14
next-interview|before date	-4
next-interview|before date :	15
next-interview|before day	10
next-interview|before deadline	9
next-interview|before deadline :	9
next-interview|before decision	-8
next-interview|before director	12
next-interview|before discussion	2
next-interview|before do	4
next-interview|before down	6
next-interview|before down for	6
next-interview|before final	17
next-interview|before first	-15
next-interview|before fixed	2
next-interview|before fixed for	2
next-interview|before flights	-6
next-interview|before flights by	-6
next-interview|before for	-1
next-interview|before four	14
next-interview|before free	8
next-interview|before from	-9
next-interview|before further	-5
next-interview|before gm	-9
next-interview|before goes	-15
next-interview|before got	2
next-interview|before great	-5
next-interview|before happen	-6
next-interview|before has	23
next-interview|before have	11
next-interview|before he	6
next-interview|before head	2
next-interview|before hearing	-8
next-interview|before held	-5
next-interview|before held on	-7
next-interview|before her	-2
next-interview|before here	3
next-interview|before home	-4
next-interview|before hotel	1
next-interview|before hour	6
next-interview|before hr	10
next-interview|before i	4
next-interview|before i'm	-11
next-interview|before i've	2
next-interview|before in	16
next-interview|before in on	2
next-interview|before interview	44
next-interview|before interview on	6
next-interview|before interview to	7
next-interview|before interviews	-5
next-interview|before invite	2
next-interview|before invited	-4
next-interview|before is	17
next-interview|before it	13
next-interview|before it'll	1
next-interview|before it's	5
next-interview|before join	-12
next-interview|before kindly	6
next-interview|before know	-5
next-interview|before know by	-5
next-interview|before last	25
next-interview|before later	-4
next-interview|before leave	-19
next-interview|before leave from	-4
next-interview|before leeds	6
next-interview|before let	-5
next-interview|before like	-14
next-interview|before link	7
next-interview|before live	-3
next-interview|before made	-14
next-interview|before madhapur	3
next-interview|before md	2
next-interview|before me	-16
next-interview|before me by	-14
next-interview|before meet	4
next-interview|before meeting	-5
next-interview|before met	-6
next-interview|before move	1
next-interview|before moved	3
next-interview|before moved to	3
next-interview|before mr	1
next-interview|before must	1
next-interview|before my	1
next-interview|before nd	-1
next-interview|before need	-6
next-interview|before next	3
next-interview|before no	1
next-interview|before not	-5
next-interview|before nov	-15
next-interview|before of	-11
next-interview|before off	13
next-interview|before offer	-14
next-interview|before offers	-4
next-interview|before office	4
next-interview|before office on	10
next-interview|before on	67
next-interview|before on the	-9
next-interview|before one	-18
next-interview|before only	14
next-interview|before onsite	21
next-interview|before operations	3
next-interview|before or	-5
next-interview|before original	-3
next-interview|before our	2
next-interview|before out	-15
next-interview|before panel	4
next-interview|before phone	2
next-interview|before pick	1
next-interview|before place	9
next-interview|before place on	3
next-interview|before please	-28
next-interview|before portal	-3
next-interview|before present	12
next-interview|before put	3
next-interview|before reimbursed	-14
next-interview|before round	9
next-interview|before scheduled	6
next-interview|before scheduled for	2
next-interview|before second	21
next-interview|before second interview	3
next-interview|before see	3
next-interview|before selection	1
next-interview|before service	6
next-interview|before set	7
next-interview|before set for	7
next-interview|before shall	-5
next-interview|before she	7
next-interview|before she's	14
next-interview|before shift	12
next-interview|before slated	2
next-interview|before slated for	2
next-interview|before slot	2
next-interview|before so	11
next-interview|before stage	2
next-interview|before suggests	4
next-interview|before take	-1
next-interview|before taken	11
next-interview|before takes	5
next-interview|before talking	-1
next-interview|before team	-2
next-interview|before technical	-4
next-interview|before th	-15
next-interview|before than	1
next-interview|before thanks	-11
next-interview|before that	-9
next-interview|before the	-9
next-interview|before then	-3
next-interview|before they	12
next-interview|before this	-11
next-interview|before till	2
next-interview|before time	7
next-interview|before time :	2
next-interview|before to	-8
next-interview|before tomorrow	-2
next-interview|before travel	-13
next-interview|before trial	12
next-interview|before two	13
next-interview|before u	2
next-interview|before unfortunately	-17
next-interview|before until	-14
next-interview|before until the	-7
next-interview|before up	7
next-interview|before us	-27
next-interview|before video	10
next-interview|before visit	-4
next-interview|before vp	1
next-interview|before w	8
next-interview|before wants	5
next-interview|before was	-6
next-interview|before we	6
next-interview|before we'd	-5
next-interview|before we're	1
next-interview|before wednesday	4
next-interview|before week	10
next-interview|before weeks	-2
next-interview|before what	-8
next-interview|before when	-1
next-interview|before will	-9
next-interview|before with	-2
next-interview|before within	-14
next-interview|before would	-13
next-interview|before you	-6
next-interview|before you ,	-12
next-interview|before your	-17
next-interview|before yours	8
next-interview|beside !	20
next-interview|beside ,	23
next-interview|beside .	-28
next-interview|beside 0	25
next-interview|beside :	11
next-interview|beside ;	16
next-interview|beside ?	17
next-interview|beside a	11
next-interview|beside about	-1
next-interview|beside after	-4
next-interview|beside afternoon	5
next-interview|beside again	-3
next-interview|beside all	2
next-interview|beside along	-23
next-interview|beside an	-1
next-interview|beside and	-25
next-interview|beside anna	-14
next-interview|beside announce	2
next-interview|beside any	-10
next-interview|beside anytime	3
next-interview|beside april	-2
next-interview|beside apron	3
next-interview|beside are	5
next-interview|beside arvo	-9
next-interview|beside as	-13
next-interview|beside ask	-6
next-interview|beside asked	-6
next-interview|beside assessment	-2
next-interview|beside at	26
next-interview|beside attend	-2
next-interview|beside attendance	-7
next-interview|beside aug	-5
next-interview|beside august	25
next-interview|beside b	-8
next-interview|beside back	3
next-interview|beside badge	-1
next-interview|beside be	-5
next-interview|beside bec	3
next-interview|beside been	1
next-interview|beside before	-1
next-interview|beside begin	-8
next-interview|beside below	1
next-interview|beside black	3
next-interview|beside bldg	-1
next-interview|beside blue	-5
next-interview|beside boardroom	8
next-interview|beside book	-3
next-interview|beside both	2
next-interview|beside bottle	-5
next-interview|beside branch	1
next-interview|beside bring	2
next-interview|beside bringing	-6
next-interview|beside by	-32
next-interview|beside calendar	10
next-interview|beside call	7
next-interview|beside called	-3
next-interview|beside campus	-4
next-interview|beside can	-2
next-interview|beside can't	-7
next-interview|beside canal	-6
next-interview|beside candidate	8
next-interview|beside carry	5
next-interview|beside case	1
next-interview|beside center	-1
next-interview|beside central	4
next-interview|beside ceo	3
next-interview|beside certificates	5
next-interview|beside cfo	8
next-interview|beside chair	12
next-interview|beside chairman	-6
next-interview|beside chancery	-6
next-interview|beside chat	-9
next-interview|beside chef	4
next-interview|beside chill	2
next-interview|beside clearance	-5
next-interview|beside clearing	-5
next-interview|beside close	3
next-interview|beside closed	-5
next-interview|beside closes	-2
next-interview|beside cofounder	-5
next-interview|beside come	-3
next-interview|beside coming	-8
next-interview|beside committee	-4
next-interview|beside conference	1
next-interview|beside confirm	-15
next-interview|beside confirmed	-2
next-interview|beside congratulations	-5
next-interview|beside contracts	-3
next-interview|beside conversation	5
next-interview|beside could	5
next-interview|beside couldn't	-15
next-interview|beside county	2
next-interview|beside ct	-1
next-interview|beside cto	-1
next-interview|beside dana	-5
next-interview|beside date	-4
next-interview|beside dated	5
next-interview|beside day	-6
next-interview|beside days	-14
next-interview|beside deadline	9
next-interview|beside debrief	-12
next-interview|beside dec	1
next-interview|beside december	-4
next-interview|beside decision	-28
next-interview|beside depot	2
next-interview|beside desk	-1
next-interview|beside dial	8
next-interview|beside dialysis	-1
next-interview|beside director	-4
next-interview|beside discussion	6
next-interview|beside do	6
next-interview|beside dont	3
next-interview|beside down	20
next-interview|beside dr	11
next-interview|beside e	8
next-interview|beside early	3
next-interview|beside eastern	16
next-interview|beside edt	4
next-interview|beside eleven	4
next-interview|beside emailed	-7
next-interview|beside et	4
next-interview|beside evening	5
next-interview|beside exercise	-1
next-interview|beside f	3
next-interview|beside facilities	8
next-interview|beside fare	-12
next-interview|beside feb	-1
next-interview|beside february	-4
next-interview|beside final	6
next-interview|beside first	-13
next-interview|beside fitment	8
next-interview|beside fixed	-13
next-interview|beside flights	-6
next-interview|beside floor	-4
next-interview|beside follow	2
next-interview|beside following	-4
next-interview|beside for	-5
next-interview|beside formal	-5
next-interview|beside four	14
next-interview|beside free	1
next-interview|beside fremantle	1
next-interview|beside from	5
next-interview|beside full	-4
next-interview|beside further	5
next-interview|beside get	-2
next-interview|beside gm	-9
next-interview|beside go	-7
next-interview|beside goes	-11
next-interview|beside gonna	2
next-interview|beside good	2
next-interview|beside google	5
next-interview|beside got	2
next-interview|beside governors	4
next-interview|beside great	-4
next-interview|beside group	3
next-interview|beside h	-2
next-interview|beside half	-6
next-interview|beside hall	4
next-interview|beside happen	-6
next-interview|beside happens	-12
next-interview|beside has	5
next-interview|beside have	8
next-interview|beside he	7
next-interview|beside he'll	16
next-interview|beside he's	-15
next-interview|beside head	10
next-interview|beside hear	1
next-interview|beside hearing	-8
next-interview|beside held	1
next-interview|beside her	-2
next-interview|beside here	3
next-interview|beside hereby	1
next-interview|beside herself	-2
next-interview|beside hi	-10
next-interview|beside him	3
next-interview|beside hires	-5
next-interview|beside his	1
next-interview|beside home	-1
next-interview|beside hotel	2
next-interview|beside house	1
next-interview|beside how	4
next-interview|beside hr	13
next-interview|beside hrs	-1
next-interview|beside i	15
next-interview|beside i'm	-12
next-interview|beside i've	2
next-interview|beside if	-16
next-interview|beside ignore	3
next-interview|beside in	6
next-interview|beside inbox	-1
next-interview|beside ines	-2
next-interview|beside informed	1
next-interview|beside instead	7
next-interview|beside interview	15
next-interview|beside interviews	-5
next-interview|beside into	-3
next-interview|beside invite	3
next-interview|beside invited	-2
next-interview|beside is	-9
next-interview|beside ist	11
next-interview|beside it	21
next-interview|beside it'll	1
next-interview|beside it's	3
next-interview|beside its	-1
next-interview|beside jan	-21
next-interview|beside january	-2
next-interview|beside join	-12
next-interview|beside july	4
next-interview|beside jump	3
next-interview|beside june	6
next-interview|beside keen	-9
next-interview|beside kick	-5
next-interview|beside kindly	10
next-interview|beside knives	4
next-interview|beside know	-4
next-interview|beside lands	3
next-interview|beside last	11
next-interview|beside later	-4
next-interview|beside lead	4
next-interview|beside leave	-19
next-interview|beside leeds	6
next-interview|beside let	-5
next-interview|beside let's	1
next-interview|beside library	13
next-interview|beside like	5
next-interview|beside liked	3
next-interview|beside link	10
next-interview|beside live	-3
next-interview|beside lol	-4
next-interview|beside longer	-3
next-interview|beside look	-5
next-interview|beside love	12
next-interview|beside loved	-1
next-interview|beside lunch	5
next-interview|beside made	3
next-interview|beside madhapur	3
next-interview|beside march	16
next-interview|beside marco	3
next-interview|beside market	2
next-interview|beside max	-1
next-interview|beside may	-3
next-interview|beside me	-16
next-interview|beside meet	8
next-interview|beside meeting	12
next-interview|beside message	-10
next-interview|beside met	-6
next-interview|beside mode	5
next-interview|beside monday	5
next-interview|beside more	-3
next-interview|beside morning	-7
next-interview|beside mountain	2
next-interview|beside move	1
next-interview|beside moved	3
next-interview|beside moving	3
next-interview|beside mr	5
next-interview|beside ms	1
next-interview|beside must	1
next-interview|beside my	-2
next-interview|beside nd	-1
next-interview|beside nda	-6
next-interview|beside need	-7
next-interview|beside new	-2
next-interview|beside next	9
next-interview|beside noon	-3
next-interview|beside not	-11
next-interview|beside nothing	-8
next-interview|beside nov	-2
next-interview|beside november	12
next-interview|beside now	3
next-interview|beside number	-4
next-interview|beside nyc	1
next-interview|beside october	-1
next-interview|beside of	-11
next-interview|beside off	9
next-interview|beside offers	-6
next-interview|beside office	12
next-interview|beside ok	4
next-interview|beside old	13
next-interview|beside on	61
next-interview|beside one	-3
next-interview|beside only	15
next-interview|beside onsite	14
next-interview|beside operations	3
next-interview|beside or	-11
next-interview|beside original	3
next-interview|beside originals	5
next-interview|beside our	12
next-interview|beside out	-40
next-interview|beside over	4
next-interview|beside own	1
next-interview|beside owner	2
next-interview|beside pacific	9
next-interview|beside panel	-2
next-interview|beside partners	5
next-interview|beside pass	3
next-interview|beside passport	-6
next-interview|beside past	3
next-interview|beside period	5
next-interview|beside phone	19
next-interview|beside pick	1
next-interview|beside picked	-6
next-interview|beside place	6
next-interview|beside plant	5
next-interview|beside plaza	-6
next-interview|beside please	-16
next-interview|beside pleased	-4
next-interview|beside pod	2
next-interview|beside portal	-3
next-interview|beside post	-2
next-interview|beside ppl	2
next-interview|beside practical	4
next-interview|beside present	-6
next-interview|beside promise	2
next-interview|beside prompt	1
next-interview|beside pt	-1
next-interview|beside pune	5
next-interview|beside put	3
next-interview|beside quarters	2
next-interview|beside raj	1
next-interview|beside rd	-8
next-interview|beside reading	-6
next-interview|beside reference	1
next-interview|beside reimbursed	-14
next-interview|beside requested	1
next-interview|beside room	14
next-interview|beside rotate	1
next-interview|beside roughly	-5
next-interview|beside round	-14
next-interview|beside said	3
next-interview|beside sales	2
next-interview|beside same	7
next-interview|beside sandton	1
next-interview|beside saturday	37
next-interview|beside second	14
next-interview|beside security	-5
next-interview|beside see	3
next-interview|beside selection	1
next-interview|beside send	-7
next-interview|beside sent	-4
next-interview|beside september	3
next-interview|beside service	6
next-interview|beside set	7
next-interview|beside settled	21
next-interview|beside shall	-5
next-interview|beside shared	8
next-interview|beside she	-6
next-interview|beside she'll	2
next-interview|beside she's	14
next-interview|beside shes	1
next-interview|beside shift	12
next-interview|beside shoes	-5
next-interview|beside shop	3
next-interview|beside should	-1
next-interview|beside showed	-6
next-interview|beside sides	-7
next-interview|beside sign	-6
next-interview|beside since	1
next-interview|beside site	-6
next-interview|beside six	-5
next-interview|beside slated	2
next-interview|beside slot	2
next-interview|beside so	3
next-interview|beside somebody	-2
next-interview|beside sooner	-4
next-interview|beside sorry	7
next-interview|beside stage	-2
next-interview|beside start	12
next-interview|beside status	-1
next-interview|beside street	1
next-interview|beside stress	2
next-interview|beside studio	-7
next-interview|beside successful	-5
next-interview|beside suggests	4
next-interview|beside sunday	4
next-interview|beside superseded	-1
next-interview|beside t	-1
next-interview|beside take	2
next-interview|beside taken	-3
next-interview|beside takes	1
next-interview|beside talking	-1
next-interview|beside taqueria	-6
next-interview|beside tavolo	2
next-interview|beside team	6
next-interview|beside teams	9
next-interview|beside technical	2
next-interview|beside ten	4
next-interview|beside testimonials	5
next-interview|beside th	-8
next-interview|beside than	1
next-interview|beside thanks	-11
next-interview|beside that	1
next-interview|beside the	-5
next-interview|beside them	-5
next-interview|beside then	-9
next-interview|beside there	-3
next-interview|beside they	-5
next-interview|beside this	13
next-interview|beside three	5
next-interview|beside through	-4
next-interview|beside thurs	2
next-interview|beside thursday	-13
next-interview|beside til	2
next-interview|beside time	37
next-interview|beside tires	-5
next-interview|beside to	-38
next-interview|beside town	8
next-interview|beside travel	-15
next-interview|beside trial	12
next-interview|beside tue	13
next-interview|beside tuesday	35
next-interview|beside two	-1
next-interview|beside u	-1
next-interview|beside unfortunately	-17
next-interview|beside unlikely	-5
next-interview|beside until	-20
next-interview|beside up	5
next-interview|beside ur	2
next-interview|beside us	-12
next-interview|beside very	-4
next-interview|beside video	21
next-interview|beside visit	-4
next-interview|beside vp	1
next-interview|beside w	-1
next-interview|beside want	2
next-interview|beside wants	-2
next-interview|beside was	-2
next-interview|beside way	5
next-interview|beside we	23
next-interview|beside we'd	6
next-interview|beside we'll	-2
next-interview|beside we're	-11
next-interview|beside wear	-5
next-interview|beside wednesday	17
next-interview|beside week	1
next-interview|beside weeks	-6
next-interview|beside what	-9
next-interview|beside when	-4
next-interview|beside where	10
next-interview|beside which	4
next-interview|beside who	5
next-interview|beside whole	2
next-interview|beside will	9
next-interview|beside with	7
next-interview|beside within	-14
next-interview|beside wojcik	-1
next-interview|beside word	-5
next-interview|beside work	1
next-interview|beside working	-12
next-interview|beside would	14
next-interview|beside yard	4
next-interview|beside year	-8
next-interview|beside you	34
next-interview|beside you'd	-10
next-interview|beside you're	1
next-interview|beside your	-4
next-interview|beside yours	8
next-interview|beside yourself	-6
next-interview|beside zoom	3
next-interview|comes before others	57
next-interview|comes last	-47
next-interview|gap far	-5
next-interview|gap month	86
next-interview|gap past	-23
next-interview|gap quarter	-26
next-interview|gap today	-16
next-interview|gap week	-7
next-interview|in its sentence 0 of 1	22
next-interview|in its sentence 0 of 2	35
next-interview|in its sentence 0 of 3	-6
next-interview|in its sentence 1 of 2	-41
next-interview|in its sentence 1 of 3	3
next-interview|in its sentence 2 of 3	-5
next-interview|is a range	-26
next-interview|is earliest	6
next-interview|is latest	53
next-interview|is not earliest	3
next-interview|is not latest	-44
next-interview|is one day	35
next-interview|number 0 of 1	59
next-interview|number 0 of 2	19
next-interview|number 0 of 3	16
next-interview|number 0 of 4	4
next-interview|number 1 of 2	-57
next-interview|number 1 of 3	17
next-interview|number 1 of 4	20
next-interview|number 2 of 3	-57
next-interview|number 2 of 4	-13
next-interview|number 3 of 4	2
number 0 of 1	117
number 0 of 2	4
number 0 of 3	-48
number 0 of 4	-59
number 1 of 2	-6
number 1 of 3	36
number 1 of 4	16
number 2 of 3	-39
number 2 of 4	-2
number 3 of 4	-26
offer|after 0 ,	-18
offer|after 0 .	8
offer|after 0 0	6
offer|after 0 ;	10
offer|after 0 ?	8
offer|after 0 and	6
offer|after 0 because	14
offer|after 0 friday	-19
offer|after 0 i	-16
offer|after 0 if	1
offer|after 0 in	13
offer|after 0 night	8
offer|after 0 offer	-3
offer|after 0 on	-6
offer|after 0 or	27
offer|after 0 please	4
offer|after 0 proposed	8
offer|after 0 so	17
offer|after 0 this	-18
offer|after 0 to	31
offer|after 0 whether	9
offer|after 0 with	-5
offer|after 1 !	-6
offer|after 1 ,	-24
offer|after 1 .	-33
offer|after 1 0	-9
offer|after 1 :	28
offer|after 1 ?	-13
offer|after 1 a	-3
offer|after 1 about	-7
offer|after 1 accept	25
offer|after 1 after	15
offer|after 1 am	-1
offer|after 1 and	-30
offer|after 1 are	-1
offer|after 1 as	8
offer|after 1 be	-2
offer|after 1 because	15
offer|after 1 by	19
offer|after 1 can	27
offer|after 1 copy	-2
offer|after 1 could	-10
offer|after 1 date	21
offer|after 1 day	-3
offer|after 1 decline	13
offer|after 1 directed	-3
offer|after 1 don't	3
offer|after 1 expires	1
offer|after 1 failing	6
offer|after 1 for	21
offer|after 1 friday	-9
offer|after 1 from	18
offer|after 1 gets	7
offer|after 1 go	7
offer|after 1 happy	3
offer|after 1 i	21
offer|after 1 if	-11
offer|after 1 in	-20
offer|after 1 is	13
offer|after 1 january	-12
offer|after 1 know	-8
offer|after 1 let	2
offer|after 1 like	-10
offer|after 1 make	-8
offer|after 1 management	-3
offer|after 1 me	13
offer|after 1 monday	-1
offer|after 1 needs	-1
offer|after 1 next	1
offer|after 1 no	-1
offer|after 1 offer	6
offer|after 1 on	3
offer|after 1 only	-19
offer|after 1 or	4
offer|after 1 other	1
offer|after 1 our	7
offer|after 1 over	-2
offer|after 1 please	5
offer|after 1 pleased	-2
offer|after 1 post	6
offer|after 1 proper	-5
offer|after 1 put	3
offer|after 1 return	7
offer|after 1 say	-7
offer|after 1 should	-14
offer|after 1 so	10
offer|after 1 start	20
offer|after 1 subject	-1
offer|after 1 taking	5
offer|after 1 tell	16
offer|after 1 that	14
offer|after 1 that's	6
offer|after 1 the	-5
offer|after 1 there	-1
offer|after 1 think	-2
offer|after 1 this	1
offer|after 1 thursday	-4
offer|after 1 to	3
offer|after 1 ur	6
offer|after 1 us	2
offer|after 1 usual	-1
offer|after 1 week	-6
offer|after 1 when	10
offer|after 1 whenever	-3
offer|after 1 which	19
offer|after 1 will	5
offer|after 1 with	-4
offer|after 1 you	-6
offer|after 1 you're	-4
offer|after 1 your	6
offer|before ,	-6
offer|before .	-3
offer|before . 0	-2
offer|before . on	10
offer|before 2 ,	-3
offer|before 2 .	3
offer|before 2 0	-10
offer|before 2 :	16
offer|before 2 ;	-8
offer|before 2 a	-6
offer|before 2 about	1
offer|before 2 accept	14
offer|before 2 acceptance	20
offer|before 2 an	8
offer|before 2 and	22
offer|before 2 answer	12
offer|before 2 anticipated	-5
offer|before 2 any	5
offer|before 2 appointment	-2
offer|before 2 are	1
offer|before 2 as	-24
offer|before 2 ask	20
offer|before 2 assistant	-3
offer|before 2 at	-15
offer|before 2 attached	5
offer|before 2 back	23
offer|before 2 background	-7
offer|before 2 be	-2
offer|before 2 before	15
offer|before 2 begin	-4
offer|before 2 board	-3
offer|before 2 but	11
offer|before 2 by	40
offer|before 2 can	-9
offer|before 2 chambers	-3
offer|before 2 check	-7
offer|before 2 close	18
offer|before 2 confirm	13
offer|before 2 convey	8
offer|before 2 copy	1
offer|before 2 could	2
offer|before 2 date	1
offer|before 2 day	-7
offer|before 2 decision	13
offer|before 2 do	5
offer|before 2 docusign	5
offer|before 2 e	-3
offer|before 2 email	3
offer|before 2 enclosed	2
offer|before 2 end	8
offer|before 2 every	-11
offer|before 2 expires	13
offer|before 2 first	-11
offer|before 2 following	-4
offer|before 2 for	-3
offer|before 2 form	3
offer|before 2 from	9
offer|before 2 further	-1
offer|before 2 get	-23
offer|before 2 give	-6
offer|before 2 grateful	10
offer|before 2 great	-8
offer|before 2 has	-5
offer|before 2 have	-12
offer|before 2 hr	5
offer|before 2 i	13
offer|before 2 i'd	-3
offer|before 2 i'm	-11
offer|before 2 if	13
offer|before 2 in	23
offer|before 2 induction	-6
offer|before 2 interview	-16
offer|before 2 into	6
offer|before 2 is	11
offer|before 2 it	19
offer|before 2 it's	1
offer|before 2 job	-1
offer|before 2 join	-5
offer|before 2 joining	-9
offer|before 2 kindly	8
offer|before 2 know	8
offer|before 2 legal	-7
offer|before 2 let	13
offer|before 2 letter	1
offer|before 2 like	2
offer|before 2 make	4
offer|before 2 may	-6
offer|before 2 me	2
offer|before 2 medical	-5
offer|before 2 mind	5
offer|before 2 month	2
offer|before 2 must	-2
offer|before 2 my	-15
offer|before 2 name	-3
offer|before 2 need	14
offer|before 2 needs	-6
offer|before 2 new	-6
offer|before 2 next	-1
offer|before 2 no	20
offer|before 2 not	-22
offer|before 2 notice	-6
offer|before 2 obliged	1
offer|before 2 of	10
offer|before 2 off	1
offer|before 2 offer	13
offer|before 2 office	-7
offer|before 2 officer	-1
offer|before 2 on	9
offer|before 2 one	16
offer|before 2 or	3
offer|before 2 orientation	-6
offer|before 2 our	-1
offer|before 2 out	3
offer|before 2 over	4
offer|before 2 payroll	-6
offer|before 2 performance	-1
offer|before 2 please	11
offer|before 2 position	-9
offer|before 2 post	-8
offer|before 2 proposed	-3
offer|before 2 pursuant	3
offer|before 2 put	3
offer|before 2 reach	3
offer|before 2 reference	-4
offer|before 2 report	-8
offer|before 2 requested	10
offer|before 2 respond	12
offer|before 2 return	14
offer|before 2 revert	7
offer|before 2 rules	20
offer|before 2 say	24
offer|before 2 school	2
offer|before 2 send	14
offer|before 2 september	-10
offer|before 2 shift	-7
offer|before 2 should	6
offer|before 2 sign	24
offer|before 2 signature	6
offer|before 2 signed	-12
offer|before 2 signify	2
offer|before 2 so	-5
offer|before 2 start	-10
offer|before 2 sunday	6
offer|before 2 take	-13
offer|before 2 tell	-8
offer|before 2 that	-4
offer|before 2 the	-2
offer|before 2 they	-5
offer|before 2 think	-4
offer|before 2 this	36
offer|before 2 through	12
offer|before 2 time	-10
offer|before 2 tips	5
offer|before 2 to	3
offer|before 2 trial	-2
offer|before 2 two	2
offer|before 2 up	14
offer|before 2 us	5
offer|before 2 vetting	-2
offer|before 2 want	-4
offer|before 2 was	-9
offer|before 2 we	-12
offer|before 2 we'd	10
offer|before 2 wednesday	-7
offer|before 2 weekend	18
offer|before 2 weeks	2
offer|before 2 which	-13
offer|before 2 will	-7
offer|before 2 with	-13
offer|before 2 write	2
offer|before 2 writing	3
offer|before 2 yes	8
offer|before 2 you	6
offer|before 2 you'd	-5
offer|before 2 your	13
offer|before 2 yours	-14
offer|before :	1
offer|before ;	-8
offer|before a	-7
offer|before about	-5
offer|before accept	14
offer|before acceptance	24
offer|before after	-2
offer|before already	-10
offer|before an	8
offer|before and	22
offer|before answer	22
offer|before answer by	2
offer|before anticipated	-5
offer|before any	5
offer|before appointment	-2
offer|before are	1
offer|before arvo	8
offer|before as	-30
offer|before ask	20
offer|before assistant	-3
offer|before at	-15
offer|before attached	5
offer|before awaited	5
offer|before back	12
offer|before back by	-11
offer|before background	-7
offer|before be	-27
offer|before be on	-7
offer|before because	-22
offer|before before	50
offer|before begin	-3
offer|before beginning	-8
offer|before begins	-5
offer|before board	-3
offer|before business	2
offer|before but	11
offer|before by	73
offer|before by the	10
offer|before call	-4
offer|before can	-13
offer|before chambers	-3
offer|before check	-7
offer|before close	8
offer|before confirm	13
offer|before contract	-6
offer|before convey	8
offer|before coordinator	-5
offer|before copy	3
offer|before could	2
offer|before date	-7
offer|before date :	-8
offer|before date is	-1
offer|before dated	-3
offer|before day	-8
offer|before day ,	3
offer|before decision	22
offer|before decision by	9
offer|before did	-8
offer|before do	-6
offer|before do by	-12
offer|before docusign	-3
offer|before doj	-3
offer|before due	8
offer|before duty	-10
offer|before duty on	-10
offer|before e	-3
offer|before effect	-1
offer|before effect from	-1
offer|before effective	-4
offer|before email	3
offer|before enclosed	2
offer|before end	8
offer|before every	-16
offer|before expires	37
offer|before first	-11
offer|before following	-4
offer|before for	-8
offer|before form	3
offer|before friday	1
offer|before from	-15
offer|before further	-1
offer|before get	-24
offer|before give	-6
offer|before good	17
offer|before grateful	10
offer|before great	-8
offer|before hands	12
offer|before has	-5
offer|before have	20
offer|before hear	5
offer|before held	-1
offer|before held on	-1
offer|before hr	5
offer|before hybrid	-2
offer|before i	18
offer|before i'd	-3
offer|before i'm	-11
offer|before if	13
offer|before in	5
offer|before induction	-6
offer|before interview	-25
offer|before interview dated	-3
offer|before interview on	-6
offer|before interviewed	-3
offer|before into	6
offer|before is	-19
offer|before is by	5
offer|before is on	-1
offer|before issued	-4
offer|before it	15
offer|before it's	-4
offer|before job	-8
offer|before join	-5
offer|before joining	-24
offer|before k	-3
offer|before k ,	-2
offer|before kindly	8
offer|before know	30
offer|before know by	1
offer|before later	11
offer|before later than	11
offer|before latest	17
offer|before latest by	3
offer|before leave	6
offer|before leaves	-4
offer|before legal	-7
offer|before lemme	20
offer|before let	13
offer|before letter	2
offer|before like	2
offer|before list	-1
offer|before make	4
offer|before maximum	-7
offer|before may	-6
offer|before me	28
offer|before me by	1
offer|before medical	-5
offer|before midnight	5
offer|before midnight on	5
offer|before mind	5
offer|before month	2
offer|before must	-2
offer|before my	-15
offer|before name	-3
offer|before need	14
offer|before needs	-6
offer|before new	-6
offer|before next	-1
offer|before no	26
offer|before no by	-9
offer|before noon	-4
offer|before noon on	-4
offer|before not	-8
offer|before notice	-6
offer|before obliged	1
offer|before of	25
offer|before of business	9
offer|before of day	8
offer|before off	2
offer|before offer	23
offer|before office	7
offer|before office by	4
offer|before officer	-1
offer|before on	-7
offer|before on :	10
offer|before on the	-3
offer|before one	10
offer|before open	23
offer|before opens	-6
offer|before opens on	-6
offer|before or	18
offer|before or before	20
offer|before orientation	-12
offer|before our	-1
offer|before out on	-2
offer|before over	-1
offer|before partners	-4
offer|before payroll	-6
offer|before performance	-1
offer|before period	-1
offer|before play	4
offer|before please	11
offer|before position	-9
offer|before post	-4
offer|before proposed	-3
offer|before pursuant	3
offer|before put	3
offer|before reach	3
offer|before reference	-4
offer|before rehearsals	-1
offer|before released	10
offer|before reply	19
offer|before report	-8
offer|before requested	10
offer|before respond	18
offer|before response	6
offer|before resume	-7
offer|before resume on	-4
offer|before return	12
offer|before revert	7
offer|before role	-2
offer|before rules	20
offer|before say	29
offer|before school	-9
offer|before send	13
offer|before sent	8
offer|before september	-10
offer|before shall	-3
offer|before shall be	-3
offer|before shift	-7
offer|before should	6
offer|before sign	28
offer|before sign by	3
offer|before signature	6
offer|before signed	-1
offer|before signed by	5
offer|before signify	2
offer|before so	1
offer|before stands	4
offer|before start	-46
offer|before start :	-8
offer|before starting	-4
offer|before starts	-10
offer|before starts on	-4
offer|before sunday	-14
offer|before take	-10
offer|before take the	-3
offer|before team	-4
offer|before tell	3
offer|before term	-1
offer|before than	1
offer|before that	-4
offer|before that's	10
offer|before the	1
offer|before they	-14
offer|before think	-4
offer|before this	35
offer|before through	12
offer|before till	-1
offer|before time	-10
offer|before tips	5
offer|before to	2
offer|before trial	-2
offer|before two	-6
offer|before until	27
offer|before up	-7
offer|before us	-2
offer|before us on	-10
offer|before vetting	-2
offer|before want	-4
offer|before was	-9
offer|before we	-12
offer|before we'd	10
offer|before wednesday	-7
offer|before week	2
offer|before weekend	18
offer|before weeks	2
offer|before which	-13
offer|before will	-8
offer|before will be	-5
offer|before with	-13
offer|before within	26
offer|before word	10
offer|before would	4
offer|before would be	-10
offer|before write	2
offer|before writing	7
offer|before writing by	4
offer|before yes	10
offer|before yes by	1
offer|before you	20
offer|before you have	16
offer|before you on	-5
offer|before you'd	-5
offer|before you've	-8
offer|before your	20
offer|before yours	-14
offer|beside !	-13
offer|beside ,	-23
offer|beside .	-10
offer|beside 0	-23
offer|beside :	-1
offer|beside ;	6
offer|beside ?	8
offer|beside a	-2
offer|beside abeg	3
offer|beside about	-12
offer|beside above	-1
offer|beside accept	37
offer|beside acceptable	9
offer|beside acceptance	18
offer|beside accepted	-11
offer|beside accountant	1
offer|beside accounts	-3
offer|beside advertised	6
offer|beside after	11
offer|beside agency	-1
offer|beside agent	-3
offer|beside all	-10
offer|beside already	-10
offer|beside am	-20
offer|beside an	-5
offer|beside analyst	5
offer|beside and	-12
offer|beside announced	-3
offer|beside answer	8
offer|beside any	2
offer|beside approval	-3
offer|beside april	8
offer|beside are	5
offer|beside arvo	8
offer|beside as	11
offer|beside ask	22
offer|beside asked	-13
offer|beside asks	-2
offer|beside assistant	-4
offer|beside at	-2
offer|beside attached	-3
offer|beside august	-13
offer|beside authority	-3
offer|beside autograph	1
offer|beside automatically	5
offer|beside awaited	5
offer|beside b	3
offer|beside back	2
offer|beside background	-15
offer|beside bank	4
offer|beside be	-18
offer|beside because	7
offer|beside been	-2
offer|beside before	22
offer|beside beg	-4
offer|beside begin	-1
offer|beside beginning	-8
offer|beside begins	-5
offer|beside behalf	-1
offer|beside better	5
offer|beside between	5
offer|beside board	-3
offer|beside break	-5
offer|beside budget	12
offer|beside bursar	3
offer|beside business	-12
offer|beside but	-8
offer|beside by	36
offer|beside calendar	15
offer|beside call	-7
offer|beside can	16
offer|beside card	3
offer|beside case	5
offer|beside cause	6
offer|beside chair	13
offer|beside chambers	-3
offer|beside check	-14
offer|beside checks	-4
offer|beside close	-21
offer|beside closes	12
offer|beside cohort	-4
offer|beside come	1
offer|beside coming	-4
offer|beside commencement	-4
offer|beside company	1
offer|beside competent	-3
offer|beside completed	-6
offer|beside conditional	2
offer|beside confirm	-6
offer|beside consolidated	-1
offer|beside contract	-18
offer|beside convey	-5
offer|beside coordinator	-6
offer|beside copies	6
offer|beside copy	2
offer|beside could	-9
offer|beside counsel	-2
offer|beside countersigned	5
offer|beside counting	-7
offer|beside crew	-7
offer|beside croissants	2
offer|beside cuz	4
offer|beside date	7
offer|beside dated	-3
offer|beside day	-26
offer|beside days	28
offer|beside deadline	-4
offer|beside dear	-7
offer|beside december	20
offer|beside decide	12
offer|beside decision	16
offer|beside decline	12
offer|beside declined	3
offer|beside deemed	4
offer|beside delighted	-8
offer|beside details	-1
offer|beside did	-8
offer|beside directed	-3
offer|beside district	-5
offer|beside do	4
offer|beside docusign	-2
offer|beside doing	2
offer|beside doj	-3
offer|beside don't	10
offer|beside dr	-6
offer|beside drug	-19
offer|beside due	5
offer|beside duty	-2
offer|beside e	2
offer|beside each	-5
offer|beside early	7
offer|beside effect	-1
offer|beside effective	-4
offer|beside email	5
offer|beside employment	-3
offer|beside enclosed	3
offer|beside end	2
offer|beside engagement	-1
offer|beside enough	8
offer|beside envelope	1
offer|beside event	-1
offer|beside every	-14
offer|beside exact	-3
offer|beside expects	5
offer|beside expires	25
offer|beside failing	6
offer|beside falls	5
offer|beside fancy	-2
offer|beside feb	-3
offer|beside february	-1
offer|beside federal	-8
offer|beside file	-3
offer|beside find	-1
offer|beside first	7
offer|beside fiscal	-3
offer|beside five	-11
offer|beside follow	-7
offer|beside following	-14
offer|beside for	17
offer|beside form	4
offer|beside formal	-2
offer|beside friday	-1
offer|beside from	19
offer|beside further	-8
offer|beside general	-2
offer|beside get	8
offer|beside gets	7
offer|beside give	8
offer|beside glad	1
offer|beside go	12
offer|beside gone	-7
offer|beside good	17
offer|beside governors	-1
offer|beside grant	6
offer|beside grant's	-7
offer|beside grateful	13
offer|beside great	-8
offer|beside guy	4
offer|beside had	-10
offer|beside hands	18
offer|beside happy	-4
offer|beside has	-4
offer|beside have	5
offer|beside he	9
offer|beside head	-6
offer|beside health	-1
offer|beside hear	5
offer|beside held	-1
offer|beside here	1
offer|beside here's	-4
offer|beside hire	-2
offer|beside holiday	1
offer|beside hope	-3
offer|beside hopes	-10
offer|beside hoping	-2
offer|beside hour	-8
offer|beside hours	-16
offer|beside how	6
offer|beside hr	-3
offer|beside human	5
offer|beside hybrid	-2
offer|beside i	-12
offer|beside i'll	-14
offer|beside i'm	-8
offer|beside i've	-7
offer|beside id	3
offer|beside if	-6
offer|beside ii	2
offer|beside in	27
offer|beside induction	-6
offer|beside inform	-3
offer|beside interview	-18
offer|beside interviewed	5
offer|beside into	6
offer|beside is	13
offer|beside issued	-4
offer|beside it	4
offer|beside it's	-3
offer|beside january	-5
offer|beside job	-7
offer|beside jobs	-13
offer|beside join	-4
offer|beside joining	-24
offer|beside july	-9
offer|beside june	-7
offer|beside k	-5
offer|beside kicks	-4
offer|beside kindly	10
offer|beside knock	1
offer|beside know	13
offer|beside labor	-8
offer|beside last	5
offer|beside later	1
offer|beside latest	19
offer|beside leave	1
offer|beside leaves	-4
offer|beside lecturer	-1
offer|beside legal	-3
offer|beside lemme	23
offer|beside let	-9
offer|beside letter	20
offer|beside like	-22
offer|beside list	10
offer|beside lmk	2
offer|beside long	13
offer|beside look	-4
offer|beside m	-1
offer|beside mail	6
offer|beside make	-6
offer|beside makes	5
offer|beside management	-3
offer|beside many	6
offer|beside march	2
offer|beside mate	-16
offer|beside maximum	-8
offer|beside may	-7
offer|beside me	-6
offer|beside means	14
offer|beside medical	-5
offer|beside members	1
offer|beside memorial	5
offer|beside michaelmas	3
offer|beside midnight	5
offer|beside mind	5
offer|beside monday	-35
offer|beside month	10
offer|beside months	-4
offer|beside morning	-2
offer|beside mother's	6
offer|beside ms	-7
offer|beside much	-3
offer|beside must	12
offer|beside my	-8
offer|beside name	12
offer|beside nay	8
offer|beside nd	-7
offer|beside need	24
offer|beside needs	-1
offer|beside new	-7
offer|beside next	12
offer|beside night	8
offer|beside no	16
offer|beside not	6
offer|beside notice	6
offer|beside notify	-3
offer|beside november	4
offer|beside obliged	1
offer|beside october	-4
offer|beside of	11
offer|beside off	-4
offer|beside offer	21
offer|beside office	-30
offer|beside officer	-5
offer|beside oga	3
offer|beside on	-26
offer|beside onboarding	-4
offer|beside one	15
offer|beside only	-7
offer|beside open	26
offer|beside opening	-1
offer|beside opens	-6
offer|beside or	35
offer|beside order	6
offer|beside orientation	-14
offer|beside other	4
offer|beside our	-3
offer|beside over	-2
offer|beside own	-10
offer|beside paperwork	3
offer|beside partners	-4
offer|beside people	-8
offer|beside per	-7
offer|beside performance	-1
offer|beside period	-1
offer|beside person	9
offer|beside physics	-3
offer|beside plan	-8
offer|beside play	-15
offer|beside please	17
offer|beside pleased	-5
offer|beside pleasure	-11
offer|beside plus	-1
offer|beside pop	-12
offer|beside portal	1
offer|beside position	-6
offer|beside post	-17
offer|beside present	-2
offer|beside pro	-7
offer|beside probation	-4
offer|beside process	4
offer|beside proper	-5
offer|beside proposed	3
offer|beside pursuant	1
offer|beside put	21
offer|beside questions	-11
offer|beside quit	2
offer|beside rata	-7
offer|beside rate	-1
offer|beside rd	-4
offer|beside reach	3
offer|beside reference	-2
offer|beside rehearsals	-1
offer|beside reject	5
offer|beside released	5
offer|beside remuneration	-1
offer|beside reply	19
offer|beside requested	1
offer|beside requisition	5
offer|beside resignation	5
offer|beside resources	5
offer|beside respond	10
offer|beside response	6
offer|beside resume	-7
offer|beside return	22
offer|beside revert	8
offer|beside review	1
offer|beside ring	6
offer|beside ringing	-1
offer|beside role	-13
offer|beside roster	8
offer|beside rules	20
offer|beside said	-5
offer|beside salary	-1
offer|beside saturday	-22
offer|beside say	1
offer|beside screen	-19
offer|beside second	-4
offer|beside send	13
offer|beside sent	6
offer|beside september	-13
offer|beside seven	3
offer|beside share	2
offer|beside she	-3
offer|beside shift	2
offer|beside short	-1
offer|beside should	-5
offer|beside show	-7
offer|beside shuts	-1
offer|beside sign	38
offer|beside signature	11
offer|beside signed	13
offer|beside signify	2
offer|beside six	-3
offer|beside sleep	1
offer|beside so	7
offer|beside soo	-4
offer|beside sooner	-1
offer|beside sorry	-2
offer|beside st	-1
offer|beside staff	-3
offer|beside stands	5
offer|beside start	-39
offer|beside starting	-4
offer|beside starts	-10
offer|beside step	3
offer|beside sticky	3
offer|beside still	3
offer|beside stock	6
offer|beside stop	1
offer|beside story	-1
offer|beside stress	5
offer|beside students	-2
offer|beside subject	-1
offer|beside summary	5
offer|beside tabs	3
offer|beside take	-6
offer|beside takes	-4
offer|beside taking	4
offer|beside target	5
offer|beside teacher	-3
offer|beside teachers	1
offer|beside team	-6
offer|beside telephone	-7
offer|beside tell	15
offer|beside ten	12
offer|beside tentative	-6
offer|beside term	-8
offer|beside th	15
offer|beside than	1
offer|beside that	15
offer|beside that's	13
offer|beside the	13
offer|beside then	13
offer|beside there	-1
offer|beside they	-8
offer|beside they're	-2
offer|beside think	13
offer|beside this	21
offer|beside through	12
offer|beside thursday	10
offer|beside till	-6
offer|beside time	-13
offer|beside timeline	-4
offer|beside tips	4
offer|beside tmrw	4
offer|beside to	14
offer|beside today	24
offer|beside told	-3
offer|beside tomorrow	13
offer|beside tonight	-3
offer|beside travelling	3
offer|beside trial	-2
offer|beside trust	-3
offer|beside tuesday	2
offer|beside two	16
offer|beside under	12
offer|beside undersigned	-1
offer|beside uniform	12
offer|beside union	1
offer|beside until	11
offer|beside up	-5
offer|beside upstairs	-7
offer|beside ur	6
offer|beside us	9
offer|beside usual	-6
offer|beside very	-3
offer|beside vetting	-2
offer|beside view	-2
offer|beside volunteer	-7
offer|beside voted	-12
offer|beside wait	5
offer|beside waiting	3
offer|beside walk	-1
offer|beside want	-20
offer|beside was	-9
offer|beside we	-14
offer|beside we'd	4
offer|beside we'll	15
offer|beside we're	-2
offer|beside wednesday	-10
offer|beside week	5
offer|beside weekend	-17
offer|beside weeks	18
offer|beside whatsapp	8
offer|beside when	3
offer|beside whenever	-6
offer|beside where	3
offer|beside whether	13
offer|beside which	11
offer|beside will	-10
offer|beside window	2
offer|beside wish	8
offer|beside wishes	-4
offer|beside with	-28
offer|beside withdrawn	6
offer|beside within	29
offer|beside word	-2
offer|beside working	2
offer|beside would	4
offer|beside write	9
offer|beside writing	4
offer|beside written	-3
offer|beside x	-1
offer|beside yay	8
offer|beside yeah	-4
offer|beside year	-1
offer|beside years	-2
offer|beside yes	3
offer|beside you	-22
offer|beside you'd	-4
offer|beside you'll	9
offer|beside you're	-6
offer|beside you've	-3
offer|beside your	15
offer|beside yours	-13
offer|comes before others	-1
offer|comes last	-23
offer|gap far	-4
offer|gap month	-31
offer|gap past	-15
offer|gap quarter	-22
offer|gap today	-62
offer|gap week	110
offer|in its sentence 0 of 1	20
offer|in its sentence 0 of 2	-38
offer|in its sentence 0 of 3	-5
offer|in its sentence 1 of 3	-12
offer|in its sentence 2 of 3	11
offer|is a range	-28
offer|is earliest	16
offer|is latest	-92
offer|is not earliest	-40
offer|is not latest	68
offer|is one day	4
offer|number 0 of 1	31
offer|number 0 of 2	21
offer|number 0 of 3	-10
offer|number 0 of 4	-41
offer|number 1 of 2	22
offer|number 1 of 4	-7
offer|number 2 of 3	-40
offer|number 2 of 4	27
offer|number 3 of 4	-26
question|after 0 ,	8
question|after 0 .	1
question|after 0 0	-7
question|after 0 ;	6
question|after 0 ?	-3
question|after 0 at	15
question|after 0 for	1
question|after 0 if	24
question|after 0 in	-5
question|after 0 is	-1
question|after 0 night	-4
question|after 0 on	-17
question|after 0 or	-4
question|after 0 please	14
question|after 0 so	-9
question|after 0 tomorrow	-20
question|after 0 wednesday	-17
question|after 0 would	11
question|after 0 x	6
question|after 1 ,	12
question|after 1 .	-13
question|after 1 0	-13
question|after 1 a	-11
question|after 1 and	-4
question|after 1 answer	-21
question|after 1 anything	1
question|after 1 as	13
question|after 1 at	-2
question|after 1 be	10
question|after 1 before	9
question|after 1 by	-17
question|after 1 can	14
question|after 1 file	8
question|after 1 five	2
question|after 1 great	8
question|after 1 have	-1
question|after 1 i	-6
question|after 1 if	-13
question|after 1 in	-6
question|after 1 include	-4
question|after 1 it	4
question|after 1 kindly	7
question|after 1 latest	15
question|after 1 let	3
question|after 1 me	-5
question|after 1 need	-15
question|after 1 noon	14
question|after 1 one	-11
question|after 1 our	9
question|after 1 outside	6
question|after 1 phone	-10
question|after 1 please	-19
question|after 1 present	-4
question|after 1 put	9
question|after 1 reply	4
question|after 1 s	-4
question|after 1 so	-23
question|after 1 than	2
question|after 1 that	16
question|after 1 that'd	-3
question|after 1 the	10
question|after 1 then	10
question|after 1 to	17
question|after 1 we	-7
question|after 1 would	-3
question|after 1 you	8
question|after 1 your	-4
question|before ,	13
question|before .	9
question|before 2 .	9
question|before 2 0	-1
question|before 2 ;	-1
question|before 2 a	10
question|before 2 and	8
question|before 2 answer	7
question|before 2 any	-9
question|before 2 appreciate	-1
question|before 2 asks	-1
question|before 2 at	3
question|before 2 attached	1
question|before 2 be	-11
question|before 2 before	-29
question|before 2 both	3
question|before 2 by	-3
question|before 2 can	-1
question|before 2 certificate	7
question|before 2 clips	3
question|before 2 close	9
question|before 2 consider	-26
question|before 2 copy	9
question|before 2 could	14
question|before 2 december	-13
question|before 2 do	1
question|before 2 doing	2
question|before 2 drop	1
question|before 2 employment	-4
question|before 2 end	7
question|before 2 file	-1
question|before 2 filling	13
question|before 2 for	23
question|before 2 from	-1
question|before 2 gap	-4
question|before 2 get	4
question|before 2 grateful	3
question|before 2 have	-24
question|before 2 he	10
question|before 2 hi	-26
question|before 2 i	-16
question|before 2 i'd	2
question|before 2 i'm	11
question|before 2 if	-6
question|before 2 in	18
question|before 2 insurance	2
question|before 2 is	21
question|before 2 it	4
question|before 2 its	-10
question|before 2 kindly	-8
question|before 2 know	-8
question|before 2 let	-12
question|before 2 like	23
question|before 2 md	-5
question|before 2 me	3
question|before 2 monday	13
question|before 2 must	4
question|before 2 need	15
question|before 2 needs	-3
question|before 2 no	7
question|before 2 not	10
question|before 2 of	19
question|before 2 off	-6
question|before 2 on	29
question|before 2 one	-17
question|before 2 or	-4
question|before 2 our	-12
question|before 2 out	5
question|before 2 outside	-6
question|before 2 panel	-4
question|before 2 payroll	-2
question|before 2 please	19
question|before 2 present	-8
question|before 2 reach	10
question|before 2 reads	3
question|before 2 reply	12
question|before 2 requires	2
question|before 2 response	4
question|before 2 send	4
question|before 2 should	4
question|before 2 so	13
question|before 2 tell	-4
question|before 2 text	6
question|before 2 that	-3
question|before 2 the	-32
question|before 2 these	3
question|before 2 this	5
question|before 2 to	-5
question|before 2 until	9
question|before 2 up	2
question|before 2 us	15
question|before 2 want	6
question|before 2 wants	3
question|before 2 we	11
question|before 2 we'd	-1
question|before 2 wednesday	10
question|before 2 week	2
question|before 2 what	1
question|before 2 will	-11
question|before 2 with	-1
question|before 2 working	-18
question|before 2 would	5
question|before 2 writing	1
question|before 2 you	3
question|before 2 you'd	-4
question|before 2 your	-9
question|before ;	-1
question|before a	4
question|before answer	17
question|before any	-9
question|before appreciate	-1
question|before asks	-1
question|before at	1
question|before attached	1
question|before back	4
question|before bank	-5
question|before be	-11
question|before before	3
question|before both	-1
question|before by	66
question|before by cob	10
question|before by noon	2
question|before by the	2
question|before can	-1
question|before certificate	7
question|before clips	3
question|before close	17
question|before closed	-15
question|before cob	10
question|before complete	8
question|before complete by	6
question|before confirm	1
question|before consider	-4
question|before copy	9
question|before could	14
question|before day	1
question|before december	-13
question|before do	1
question|before doing	2
question|before drop	1
question|before due	-7
question|before employment	-4
question|before end	-10
question|before end of	-17
question|before file	-1
question|before filling	13
question|before flies	8
question|before for	19
question|before from	-12
question|before gap	-4
question|before get	4
question|before grateful	3
question|before have	-24
question|before hi	-26
question|before holiday	-5
question|before i	-16
question|before i'd	2
question|before i'm	11
question|before if	-6
question|before in	15
question|before information	5
question|before insurance	2
question|before is	25
question|before it	5
question|before it by	1
question|before its	-10
question|before kindly	-8
question|before know	-2
question|before know by	1
question|before last	-12
question|before later	21
question|before later than	20
question|before latest	8
question|before latest by	6
question|before let	-12
question|before letter	-6
question|before like	23
question|before line	-5
question|before line by	-6
question|before lovely	-19
question|before md	-5
question|before me	8
question|before me by	4
question|before meeting	-37
question|before meeting on	-13
question|before monday	13
question|before more	-2
question|before must	4
question|before need	15
question|before needs	-3
question|before no	7
question|before noon	5
question|before not	10
question|before notice	4
question|before of	8
question|before off	-6
question|before on	-44
question|before on the	-14
question|before one	-12
question|before or	7
question|before or before	14
question|before our	-12
question|before out	-1
question|before outside	-6
question|before panel	-4
question|before partner	1
question|before payroll	-2
question|before play	3
question|before please	19
question|before present	-8
question|before reach	10
question|before reads	3
question|before reference	-6
question|before references	2
question|before references by	2
question|before reply	8
question|before reply by	-3
question|before required	-2
question|before requires	2
question|before response	16
question|before roster	3
question|before send	4
question|before should	4
question|before so	45
question|before start	-2
question|before sunday	18
question|before tell	-3
question|before text	6
question|before than	17
question|before that	-2
question|before the	-21
question|before them	3
question|before them by	1
question|before these	3
question|before this	6
question|before to	7
question|before transcript	2
question|before transcript by	2
question|before until	8
question|before up	2
question|before us	17
question|before want	5
question|before wants	4
question|before we	11
question|before we'd	-1
question|before wednesday	10
question|before week	2
question|before what	1
question|before whether	-3
question|before will	-11
question|before with	-1
question|before within	6
question|before working	4
question|before would	5
question|before writing	2
question|before you	-12
question|before you by	7
question|before you'd	-4
question|before your	-5
question|beside !	-1
question|beside ,	10
question|beside .	18
question|beside 0	1
question|beside :	-14
question|beside ;	6
question|beside ?	-24
question|beside a	2
question|beside affidavit	-2
question|beside after	4
question|beside afternoon	13
question|beside all	-4
question|beside an	-1
question|beside and	-20
question|beside anna	1
question|beside answer	9
question|beside any	-9
question|beside anything	1
question|beside anytime	3
question|beside application	-3
question|beside appreciate	-1
question|beside april	5
question|beside are	-3
question|beside arvo	2
question|beside as	15
question|beside ask	-8
question|beside asked	5
question|beside asking	2
question|beside asks	-1
question|beside at	13
question|beside august	-26
question|beside back	-2
question|beside bank	-5
question|beside bc	18
question|beside be	2
question|beside before	7
question|beside being	-6
question|beside board	-4
question|beside boss	10
question|beside both	-1
question|beside break	2
question|beside budget	3
question|beside business	6
question|beside by	34
question|beside can	-11
question|beside candidature	-1
question|beside case	4
question|beside choir	-7
question|beside clearance	5
question|beside clips	3
question|beside close	-4
question|beside closed	-7
question|beside closes	-6
question|beside cno	18
question|beside cob	-6
question|beside commission's	-6
question|beside committee	-6
question|beside committee's	11
question|beside complete	8
question|beside completed	1
question|beside confirm	3
question|beside confirmation	5
question|beside copy	9
question|beside could	8
question|beside covers	-2
question|beside ctc	1
question|beside curious	-7
question|beside day	-6
question|beside days	3
question|beside december	-9
question|beside did	1
question|beside difficulty	-7
question|beside director	8
question|beside discussion	1
question|beside do	-4
question|beside docket	-6
question|beside does	3
question|beside doing	7
question|beside down	-2
question|beside draw	4
question|beside drop	1
question|beside due	-1
question|beside each	1
question|beside earliest	-1
question|beside employment	-4
question|beside enable	-3
question|beside eod	1
question|beside evening	8
question|beside evenings	-7
question|beside expected	1
question|beside explanation	-3
question|beside far	-4
question|beside feb	-1
question|beside february	15
question|beside file	5
question|beside fill	1
question|beside filling	13
question|beside five	-2
question|beside flies	5
question|beside for	3
question|beside forget	5
question|beside form	-1
question|beside form's	-1
question|beside forward	9
question|beside fri	-2
question|beside friday	-48
question|beside from	-16
question|beside furnish	-2
question|beside gap	-4
question|beside get	-6
question|beside gm	3
question|beside goes	-5
question|beside good	-14
question|beside grateful	2
question|beside great	-13
question|beside grid	18
question|beside have	-21
question|beside he	6
question|beside held	6
question|beside here	-6
question|beside hey	2
question|beside hi	-25
question|beside hiring	-1
question|beside hit	-2
question|beside hold	-5
question|beside holiday	-11
question|beside how	-2
question|beside i	-20
question|beside i'd	2
question|beside i'm	11
question|beside i've	4
question|beside if	7
question|beside in	-16
question|beside include	-4
question|beside information	5
question|beside inside	5
question|beside insurance	2
question|beside insurers	-5
question|beside intimate	1
question|beside is	32
question|beside it	21
question|beside it's	5
question|beside its	-3
question|beside january	-5
question|beside july	3
question|beside just	-5
question|beside keeps	-2
question|beside kindly	-1
question|beside know	-4
question|beside last	-7
question|beside later	5
question|beside latest	2
question|beside let	-13
question|beside letter	-9
question|beside like	3
question|beside line	-5
question|beside locking	18
question|beside lovely	-19
question|beside make	2
question|beside manager	3
question|beside many	-2
question|beside march	5
question|beside marriage	-3
question|beside mate	2
question|beside md	1
question|beside me	3
question|beside meeting	-34
question|beside monday	6
question|beside months	-11
question|beside more	-6
question|beside morning	9
question|beside must	-6
question|beside my	-3
question|beside need	10
question|beside needs	-3
question|beside night	-8
question|beside no	-13
question|beside noon	18
question|beside not	3
question|beside notes	-4
question|beside notice	3
question|beside november	-1
question|beside obliged	-3
question|beside october	9
question|beside of	6
question|beside off	-4
question|beside office	-2
question|beside offices	-6
question|beside on	-51
question|beside one	-24
question|beside only	-2
question|beside or	-12
question|beside organisation	-1
question|beside other	8
question|beside otherwise	5
question|beside our	-8
question|beside ours	2
question|beside out	-2
question|beside over	4
question|beside own	2
question|beside owner	-9
question|beside p	18
question|beside packet	11
question|beside panel	-8
question|beside partner	1
question|beside payroll	-2
question|beside payslips	-1
question|beside people	5
question|beside period	1
question|beside personal	1
question|beside phone	-10
question|beside place	-2
question|beside play	-7
question|beside please	-16
question|beside portal	7
question|beside preceding	-2
question|beside present	-10
question|beside previous	-1
question|beside printed	11
question|beside public	-6
question|beside put	4
question|beside question	9
question|beside rather	2
question|beside rd	-3
question|beside reach	4
question|beside reads	3
question|beside reference	-4
question|beside relieving	-1
question|beside reply	5
question|beside required	-2
question|beside requires	2
question|beside respond	7
question|beside response	3
question|beside roster	12
question|beside s	-4
question|beside sat	-9
question|beside saturday	8
question|beside scanned	8
question|beside schedule	4
question|beside see	2
question|beside send	7
question|beside september	1
question|beside serious	-2
question|beside share	-1
question|beside sheriff	-4
question|beside shift	18
question|beside should	3
question|beside shout	-5
question|beside showing	10
question|beside shut	-5
question|beside six	-6
question|beside so	-2
question|beside sort	2
question|beside st	3
question|beside start	-2
question|beside sunday	7
question|beside team	-2
question|beside tell	2
question|beside text	14
question|beside th	-15
question|beside than	3
question|beside that	-16
question|beside that's	10
question|beside the	9
question|beside them	3
question|beside then	14
question|beside these	3
question|beside they've	5
question|beside this	13
question|beside tho	-2
question|beside three	-3
question|beside through	4
question|beside thursday	-15
question|beside till	5
question|beside to	14
question|beside today	24
question|beside together	4
question|beside tonight	34
question|beside transcript	2
question|beside tuesday	-2
question|beside tusla	-1
question|beside u	-3
question|beside until	2
question|beside up	5
question|beside ur	-2
question|beside us	16
question|beside ute	2
question|beside vetting	-13
question|beside want	5
question|beside wants	10
question|beside was	-9
question|beside we	-12
question|beside we'd	-1
question|beside wednesday	9
question|beside week	13
question|beside weekend	3
question|beside went	-1
question|beside were	-1
question|beside what	2
question|beside when	11
question|beside whether	-14
question|beside will	-9
question|beside with	-1
question|beside within	6
question|beside wondering	-3
question|beside word	2
question|beside work	-6
question|beside working	6
question|beside would	11
question|beside writing	2
question|beside x	-5
question|beside year	-2
question|beside yes	-8
question|beside you	-22
question|beside you'd	-4
question|beside your	2
question|comes before others	-6
question|comes last	9
question|gap far	-14
question|gap month	-24
question|gap past	-13
question|gap quarter	-14
question|gap today	5
question|gap week	63
question|in its sentence 0 of 1	-2
question|in its sentence 0 of 2	-13
question|in its sentence 0 of 3	-11
question|in its sentence 1 of 2	9
question|in its sentence 1 of 3	22
question|in its sentence 2 of 3	-2
question|is a range	-19
question|is earliest	44
question|is latest	-9
question|is not earliest	-42
question|is not latest	12
question|is one day	22
question|number 0 of 1	-12
question|number 0 of 2	-5
question|number 0 of 3	-17
question|number 0 of 4	-11
question|number 1 of 2	-9
question|number 1 of 3	19
question|number 1 of 4	21
question|number 2 of 3	20
question|number 2 of 4	-12
question|number 3 of 4	9
update-with-date|after 0 !	-1
update-with-date|after 0 ,	-18
update-with-date|after 0 .	23
update-with-date|after 0 0	-1
update-with-date|after 0 :	-2
update-with-date|after 0 ;	-21
update-with-date|after 0 and	7
update-with-date|after 0 as	-1
update-with-date|after 0 at	-2
update-with-date|after 0 but	-9
update-with-date|after 0 by	3
update-with-date|after 0 following	4
update-with-date|after 0 for	-6
update-with-date|after 0 inst	-1
update-with-date|after 0 is	12
update-with-date|after 0 of	-5
update-with-date|after 0 on	2
update-with-date|after 0 so	-4
update-with-date|after 0 to	6
update-with-date|after 0 with	7
update-with-date|after 1 ,	21
update-with-date|after 1 .	11
update-with-date|after 1 0	5
update-with-date|after 1 :	14
update-with-date|after 1 a	-15
update-with-date|after 1 after	-13
update-with-date|after 1 all	-2
update-with-date|after 1 and	12
update-with-date|after 1 answer	8
update-with-date|after 1 as	7
update-with-date|after 1 back	-3
update-with-date|after 1 be	-2
update-with-date|after 1 before	3
update-with-date|after 1 but	-9
update-with-date|after 1 by	-9
update-with-date|after 1 call	9
update-with-date|after 1 can	-10
update-with-date|after 1 can't	-3
update-with-date|after 1 day	9
update-with-date|after 1 decide	-4
update-with-date|after 1 email	9
update-with-date|after 1 even	4
update-with-date|after 1 expect	4
update-with-date|after 1 february	-3
update-with-date|after 1 for	8
update-with-date|after 1 friday	4
update-with-date|after 1 get	-8
update-with-date|after 1 go	-8
update-with-date|after 1 hang	1
update-with-date|after 1 has	-9
update-with-date|after 1 have	8
update-with-date|after 1 hear	-6
update-with-date|after 1 hes	4
update-with-date|after 1 hope	3
update-with-date|after 1 i	-13
update-with-date|after 1 i'd	-1
update-with-date|after 1 i'll	5
update-with-date|after 1 i'm	9
update-with-date|after 1 if	6
update-with-date|after 1 ill	-1
update-with-date|after 1 in	1
update-with-date|after 1 is	-23
update-with-date|after 1 it	-8
update-with-date|after 1 know	4
update-with-date|after 1 later	5
update-with-date|after 1 latest	4
update-with-date|after 1 leave	-1
update-with-date|after 1 let	10
update-with-date|after 1 letters	-6
update-with-date|after 1 making	4
update-with-date|after 1 may	-14
update-with-date|after 1 me	1
update-with-date|after 1 next	-10
update-with-date|after 1 no	7
update-with-date|after 1 not	13
update-with-date|after 1 nothing	-8
update-with-date|after 1 of	-16
update-with-date|after 1 on	-4
update-with-date|after 1 one	-2
update-with-date|after 1 or	3
update-with-date|after 1 out	-3
update-with-date|after 1 phone	-6
update-with-date|after 1 please	7
update-with-date|after 1 promise	8
update-with-date|after 1 ring	-1
update-with-date|after 1 same	-3
update-with-date|after 1 shall	-2
update-with-date|after 1 she	-1
update-with-date|after 1 sit	-4
update-with-date|after 1 so	-3
update-with-date|after 1 st	4
update-with-date|after 1 straight	-2
update-with-date|after 1 text	-2
update-with-date|after 1 th	-8
update-with-date|after 1 that	-14
update-with-date|after 1 that's	-6
update-with-date|after 1 the	-15
update-with-date|after 1 there's	-2
update-with-date|after 1 they	-4
update-with-date|after 1 tight	1
update-with-date|after 1 to	11
update-with-date|after 1 told	-6
update-with-date|after 1 u	1
update-with-date|after 1 until	9
update-with-date|after 1 was	-1
update-with-date|after 1 we	-6
update-with-date|after 1 will	5
update-with-date|after 1 won't	-6
update-with-date|after 1 write	9
update-with-date|after 1 yes	3
update-with-date|after 1 yet	-2
update-with-date|after 1 you	4
update-with-date|after 1 you'll	19
update-with-date|before ,	12
update-with-date|before , on	-7
update-with-date|before .	7
update-with-date|before 2 ,	-4
update-with-date|before 2 .	7
update-with-date|before 2 0	-8
update-with-date|before 2 :	-1
update-with-date|before 2 a	4
update-with-date|before 2 able	3
update-with-date|before 2 about	1
update-with-date|before 2 after	5
update-with-date|before 2 all	20
update-with-date|before 2 an	13
update-with-date|before 2 and	3
update-with-date|before 2 anna	-1
update-with-date|before 2 another	15
update-with-date|before 2 answer	9
update-with-date|before 2 anyone	-5
update-with-date|before 2 anything	4
update-with-date|before 2 are	3
update-with-date|before 2 at	2
update-with-date|before 2 back	3
update-with-date|before 2 bank	-1
update-with-date|before 2 be	19
update-with-date|before 2 been	-4
update-with-date|before 2 before	-4
update-with-date|before 2 board	2
update-with-date|before 2 boss	4
update-with-date|before 2 both	14
update-with-date|before 2 business	-18
update-with-date|before 2 but	2
update-with-date|before 2 by	15
update-with-date|before 2 call	9
update-with-date|before 2 can	2
update-with-date|before 2 can't	3
update-with-date|before 2 candidate	2
update-with-date|before 2 candidates	17
update-with-date|before 2 close	2
update-with-date|before 2 closes	-2
update-with-date|before 2 committee	4
update-with-date|before 2 day	16
update-with-date|before 2 days	4
update-with-date|before 2 december	-5
update-with-date|before 2 decide	-3
update-with-date|before 2 decision	-1
update-with-date|before 2 do	-3
update-with-date|before 2 down	11
update-with-date|before 2 e	9
update-with-date|before 2 early	-4
update-with-date|before 2 email	2
update-with-date|before 2 end	-3
update-with-date|before 2 every	3
update-with-date|before 2 everyone	2
update-with-date|before 2 expect	14
update-with-date|before 2 finalists	4
update-with-date|before 2 finished	-2
update-with-date|before 2 firm	-2
update-with-date|before 2 for	-1
update-with-date|before 2 from	13
update-with-date|before 2 get	-8
update-with-date|before 2 give	5
update-with-date|before 2 go	5
update-with-date|before 2 goes	5
update-with-date|before 2 got	7
update-with-date|before 2 governors	-7
update-with-date|before 2 has	-3
update-with-date|before 2 have	18
update-with-date|before 2 he	-8
update-with-date|before 2 he'll	1
update-with-date|before 2 hear	12
update-with-date|before 2 here	-24
update-with-date|before 2 hope	2
update-with-date|before 2 i	8
update-with-date|before 2 i'd	-2
update-with-date|before 2 i'll	10
update-with-date|before 2 i'm	-6
update-with-date|before 2 if	3
update-with-date|before 2 ill	1
update-with-date|before 2 in	-19
update-with-date|before 2 informed	-5
update-with-date|before 2 interview	8
update-with-date|before 2 interviewed	-12
update-with-date|before 2 interviewing	-5
update-with-date|before 2 interviews	-5
update-with-date|before 2 is	-18
update-with-date|before 2 issue	1
update-with-date|before 2 it	6
update-with-date|before 2 it's	-3
update-with-date|before 2 its	2
update-with-date|before 2 july	-2
update-with-date|before 2 june	-4
update-with-date|before 2 know	5
update-with-date|before 2 last	-9
update-with-date|before 2 later	26
update-with-date|before 2 let	-3
update-with-date|before 2 letters	3
update-with-date|before 2 mail	-3
update-with-date|before 2 make	6
update-with-date|before 2 man	4
update-with-date|before 2 me	5
update-with-date|before 2 meeting	-6
update-with-date|before 2 monday	6
update-with-date|before 2 more	-8
update-with-date|before 2 my	-10
update-with-date|before 2 myself	-3
update-with-date|before 2 next	4
update-with-date|before 2 no	21
update-with-date|before 2 not	-17
update-with-date|before 2 notified	5
update-with-date|before 2 november	-1
update-with-date|before 2 now	12
update-with-date|before 2 of	22
update-with-date|before 2 offer	4
update-with-date|before 2 offers	7
update-with-date|before 2 office	-1
update-with-date|before 2 on	-20
update-with-date|before 2 one	17
update-with-date|before 2 or	26
update-with-date|before 2 other	-7
update-with-date|before 2 our	12
update-with-date|before 2 out	4
update-with-date|before 2 outcome	1
update-with-date|before 2 owner	-4
update-with-date|before 2 panel	-4
update-with-date|before 2 people	-5
update-with-date|before 2 person	-2
update-with-date|before 2 phone	3
update-with-date|before 2 post	-5
update-with-date|before 2 ppl	-2
update-with-date|before 2 promised	-1
update-with-date|before 2 receive	1
update-with-date|before 2 reference	-1
update-with-date|before 2 references	-1
update-with-date|before 2 report	-3
update-with-date|before 2 result	-18
update-with-date|before 2 results	8
update-with-date|before 2 revert	5
update-with-date|before 2 ride	-3
update-with-date|before 2 ring	5
update-with-date|before 2 said	-9
update-with-date|before 2 same	6
update-with-date|before 2 say	3
update-with-date|before 2 says	1
update-with-date|before 2 search	-5
update-with-date|before 2 see	-3
update-with-date|before 2 selection	-2
update-with-date|before 2 shall	6
update-with-date|before 2 she	-12
update-with-date|before 2 shortlisting	1
update-with-date|before 2 should	2
update-with-date|before 2 sit	12
update-with-date|before 2 so	-15
update-with-date|before 2 somebody	-11
update-with-date|before 2 start	-2
update-with-date|before 2 still	-1
update-with-date|before 2 telephone	14
update-with-date|before 2 tell	-7
update-with-date|before 2 text	5
update-with-date|before 2 th	2
update-with-date|before 2 thank	-1
update-with-date|before 2 that	-11
update-with-date|before 2 the	3
update-with-date|before 2 their	6
update-with-date|before 2 them	3
update-with-date|before 2 then	-10
update-with-date|before 2 there's	-1
update-with-date|before 2 they	5
update-with-date|before 2 this	2
update-with-date|before 2 through	10
update-with-date|before 2 till	6
update-with-date|before 2 to	26
update-with-date|before 2 told	12
update-with-date|before 2 trust's	-2
update-with-date|before 2 trustees	2
update-with-date|before 2 two	-6
update-with-date|before 2 unfortunately	-8
update-with-date|before 2 up	9
update-with-date|before 2 us	12
update-with-date|before 2 vote	-2
update-with-date|before 2 was	-1
update-with-date|before 2 way	16
update-with-date|before 2 we	-4
update-with-date|before 2 we'll	10
update-with-date|before 2 we're	-2
update-with-date|before 2 website	1
update-with-date|before 2 wednesday	-4
update-with-date|before 2 week	-17
update-with-date|before 2 weekend	6
update-with-date|before 2 will	25
update-with-date|before 2 with	16
update-with-date|before 2 word	1
update-with-date|before 2 would	-1
update-with-date|before 2 wrapping	-1
update-with-date|before 2 write	5
update-with-date|before 2 yes	-4
update-with-date|before 2 you	9
update-with-date|before 2 you'd	-3
update-with-date|before 2 you'll	18
update-with-date|before 2 your	-6
update-with-date|before :	-8
update-with-date|before a	6
update-with-date|before able	3
update-with-date|before after	5
update-with-date|before all	22
update-with-date|before alongs	-3
update-with-date|before an	11
update-with-date|before and	23
update-with-date|before anna	-1
update-with-date|before announced	9
update-with-date|before another	15
update-with-date|before answer	16
update-with-date|before answer by	7
update-with-date|before anyone	-5
update-with-date|before anything	-21
update-with-date|before appointment	-2
update-with-date|before at	2
update-with-date|before back	2
update-with-date|before bali	4
update-with-date|before bank	-1
update-with-date|before be	17
update-with-date|before been	-4
update-with-date|before before	-8
update-with-date|before between	20
update-with-date|before board	1
update-with-date|before boss	4
update-with-date|before both	14
update-with-date|before business	-18
update-with-date|before but	4
update-with-date|before by	34
update-with-date|before by eod	1
update-with-date|before by the	4
update-with-date|before call	14
update-with-date|before call you	4
update-with-date|before can	2
update-with-date|before can't	3
update-with-date|before candidate	2
update-with-date|before candidates	24
update-with-date|before candidates on	8
update-with-date|before closed	-6
update-with-date|before closed on	-6
update-with-date|before closes	-12
update-with-date|before come	-3
update-with-date|before committee's	12
update-with-date|before communicated	2
update-with-date|before conclude	-2
update-with-date|before contact	3
update-with-date|before convenes	-2
update-with-date|before day	21
update-with-date|before days	4
update-with-date|before december	-5
update-with-date|before decide	-8
update-with-date|before decision	13
update-with-date|before decision on	8
update-with-date|before decision until	1
update-with-date|before declared	-11
update-with-date|before declared on	9
update-with-date|before delayed	7
update-with-date|before delayed until	7
update-with-date|before determination	8
update-with-date|before do	-4
update-with-date|before down	19
update-with-date|before due	-3
update-with-date|before during	2
update-with-date|before e	9
update-with-date|before early	-4
update-with-date|before else	-10
update-with-date|before email	2
update-with-date|before end	-3
update-with-date|before eod	1
update-with-date|before evening	-2
update-with-date|before every	3
update-with-date|before everybody	3
update-with-date|before everybody the	4
update-with-date|before everyone	11
update-with-date|before everyone on	3
update-with-date|before expect	14
update-with-date|before final	4
update-with-date|before finalists	13
update-with-date|before finish	-4
update-with-date|before finish on	-3
update-with-date|before finished	-2
update-with-date|before firm	-2
update-with-date|before for	8
update-with-date|before friday	2
update-with-date|before from	6
update-with-date|before get	-8
update-with-date|before give	5
update-with-date|before go	9
update-with-date|before goes	5
update-with-date|before got	7
update-with-date|before governors	-7
update-with-date|before has	-3
update-with-date|before have	18
update-with-date|before he	-8
update-with-date|before he'll	1
update-with-date|before hear	9
update-with-date|before hear by	-3
update-with-date|before her	1
update-with-date|before here	-24
update-with-date|before hope	2
update-with-date|before i	8
update-with-date|before i'd	-2
update-with-date|before i'll	10
update-with-date|before i'm	-6
update-with-date|before if	3
update-with-date|before ill	1
update-with-date|before in	-19
update-with-date|before informed	-5
update-with-date|before interview	6
update-with-date|before interview on	-3
update-with-date|before interviewed	-12
update-with-date|before interviewing	-5
update-with-date|before interviews	-8
update-with-date|before is	-20
update-with-date|before is on	2
update-with-date|before issue	1
update-with-date|before it	-20
update-with-date|before it's	-9
update-with-date|before its	5
update-with-date|before july	-2
update-with-date|before june	-4
update-with-date|before know	3
update-with-date|before know by	-3
update-with-date|before last	-10
update-with-date|before later	26
update-with-date|before latest	1
update-with-date|before leave	-6
update-with-date|before let	-3
update-with-date|before letters	3
update-with-date|before mail	-3
update-with-date|before make	6
update-with-date|before man	4
update-with-date|before manager	-3
update-with-date|before me	8
update-with-date|before me by	-6
update-with-date|before meeting	-5
update-with-date|before meeting on	2
update-with-date|before meets	15
update-with-date|before met	-1
update-with-date|before met on	-1
update-with-date|before monday	6
update-with-date|before more	-9
update-with-date|before my	-9
update-with-date|before myself	-3
update-with-date|before name	4
update-with-date|before next	5
update-with-date|before no	17
update-with-date|before not	-17
update-with-date|before note	-1
update-with-date|before notified	4
update-with-date|before november	-1
update-with-date|before now	6
update-with-date|before of	-6
update-with-date|before off	-3
update-with-date|before offer	4
update-with-date|before offers	7
update-with-date|before office	-1
update-with-date|before on	-35
update-with-date|before on the	-7
update-with-date|before one	17
update-with-date|before or	24
update-with-date|before or before	2
update-with-date|before other	-7
update-with-date|before our	12
update-with-date|before out	21
update-with-date|before out the	11
update-with-date|before outcome	12
update-with-date|before outcome by	8
update-with-date|before over the	-1
update-with-date|before owner	-4
update-with-date|before panel	3
update-with-date|before people	-5
update-with-date|before person	-2
update-with-date|before phone	12
update-with-date|before play	2
update-with-date|before plus	-1
update-with-date|before post	-5
update-with-date|before ppl	-2
update-with-date|before promised	-1
update-with-date|before receive	1
update-with-date|before reconvenes	-1
update-with-date|before redid	3
update-with-date|before reference	-1
update-with-date|before references	-2
update-with-date|before report	-3
update-with-date|before result	-19
update-with-date|before results	8
update-with-date|before revert	1
update-with-date|before revert by	-4
update-with-date|before ride	-3
update-with-date|before ring	5
update-with-date|before said	-8
update-with-date|before same	6
update-with-date|before say	3
update-with-date|before says	1
update-with-date|before search	-5
update-with-date|before see	-6
update-with-date|before selection	-2
update-with-date|before shall	6
update-with-date|before she	-12
update-with-date|before she's	3
update-with-date|before she's back	3
update-with-date|before shortlisting	1
update-with-date|before should	2
update-with-date|before sit	8
update-with-date|before sits	-8
update-with-date|before sits on	-7
update-with-date|before so	-12
update-with-date|before somebody	-11
update-with-date|before sometime	-18
update-with-date|before start	-7
update-with-date|before status	4
update-with-date|before still	-1
update-with-date|before telephone	14
update-with-date|before tell	-10
update-with-date|before text	5
update-with-date|before th	2
update-with-date|before than	23
update-with-date|before thank	-1
update-with-date|before that	-7
update-with-date|before the	16
update-with-date|before their	6
update-with-date|before them	3
update-with-date|before then	-10
update-with-date|before there's	-1
update-with-date|before they	9
update-with-date|before this	5
update-with-date|before through	4
update-with-date|before through on	-3
update-with-date|before til	5
update-with-date|before till	4
update-with-date|before time	10
update-with-date|before to	4
update-with-date|before told	13
update-with-date|before tomorrow	3
update-with-date|before touch	5
update-with-date|before touch within	1
update-with-date|before trust's	-2
update-with-date|before trustees	2
update-with-date|before two	-6
update-with-date|before unfortunately	-8
update-with-date|before until	-19
update-with-date|before until the	-5
update-with-date|before up	8
update-with-date|before up interviews	-1
update-with-date|before updated	-3
update-with-date|before us	15
update-with-date|before us within	1
update-with-date|before vacation	-15
update-with-date|before vote	6
update-with-date|before votes	-2
update-with-date|before was	-1
update-with-date|before way	16
update-with-date|before we	-4
update-with-date|before we'll	10
update-with-date|before we're	-2
update-with-date|before website	1
update-with-date|before wednesday	-4
update-with-date|before week	-16
update-with-date|before which	3
update-with-date|before will	25
update-with-date|before with	15
update-with-date|before within	-11
update-with-date|before word	1
update-with-date|before would	-2
update-with-date|before wrapping	-1
update-with-date|before write	5
update-with-date|before yes	-4
update-with-date|before you	14
update-with-date|before you'd	-3
update-with-date|before you'll	18
update-with-date|before your	-6
update-with-date|beside !	2
update-with-date|beside ,	14
update-with-date|beside .	15
update-with-date|beside 0	8
update-with-date|beside :	2
update-with-date|beside ;	-15
update-with-date|beside a	-7
update-with-date|beside able	4
update-with-date|beside about	1
update-with-date|beside absence	-4
update-with-date|beside abuja	-2
update-with-date|beside advise	-1
update-with-date|beside afraid	5
update-with-date|beside after	-3
update-with-date|beside again	7
update-with-date|beside alike	5
update-with-date|beside all	24
update-with-date|beside alongs	-3
update-with-date|beside always	-2
update-with-date|beside am	7
update-with-date|beside among	-1
update-with-date|beside an	17
update-with-date|beside and	29
update-with-date|beside anna	-12
update-with-date|beside announced	5
update-with-date|beside annual	-1
update-with-date|beside another	9
update-with-date|beside answer	17
update-with-date|beside any	-1
update-with-date|beside anyone	3
update-with-date|beside anything	-14
update-with-date|beside appointment	-1
update-with-date|beside appointments	-6
update-with-date|beside approval	3
update-with-date|beside april	7
update-with-date|beside are	-15
update-with-date|beside arvo	3
update-with-date|beside as	-9
update-with-date|beside ask	8
update-with-date|beside asked	9
update-with-date|beside assessment	-2
update-with-date|beside at	-4
update-with-date|beside ate	2
update-with-date|beside august	5
update-with-date|beside away	-2
update-with-date|beside back	-3
update-with-date|beside bad	-1
update-with-date|beside bali	4
update-with-date|beside ballot	-2
update-with-date|beside ballots	-2
update-with-date|beside bank	-1
update-with-date|beside be	15
update-with-date|beside been	8
update-with-date|beside before	11
update-with-date|beside beginning	-1
update-with-date|beside being	1
update-with-date|beside bell	1
update-with-date|beside between	22
update-with-date|beside blocked	-1
update-with-date|beside bloke's	7
update-with-date|beside board	7
update-with-date|beside boss	4
update-with-date|beside both	14
update-with-date|beside bro	-1
update-with-date|beside budget	2
update-with-date|beside building	-6
update-with-date|beside business	-15
update-with-date|beside but	1
update-with-date|beside by	13
update-with-date|beside calendar	2
update-with-date|beside call	2
update-with-date|beside called	-1
update-with-date|beside calling	1
update-with-date|beside can	-4
update-with-date|beside can't	1
update-with-date|beside candidate	7
update-with-date|beside candidates	13
update-with-date|beside cant	8
update-with-date|beside case	-1
update-with-date|beside chair	14
update-with-date|beside chairs	-4
update-with-date|beside chef	-1
update-with-date|beside chief	3
update-with-date|beside choice	-4
update-with-date|beside clerk	-1
update-with-date|beside close	2
update-with-date|beside closed	-6
update-with-date|beside closes	-10
update-with-date|beside co	-2
update-with-date|beside come	-3
update-with-date|beside comes	-5
update-with-date|beside commencing	5
update-with-date|beside committee	4
update-with-date|beside committee's	12
update-with-date|beside communicated	2
update-with-date|beside company	-1
update-with-date|beside compensation	-1
update-with-date|beside completed	-2
update-with-date|beside conclude	-2
update-with-date|beside contact	3
update-with-date|beside contacted	1
update-with-date|beside convenes	-1
update-with-date|beside count	-2
update-with-date|beside dad	5
update-with-date|beside date	-9
update-with-date|beside day	54
update-with-date|beside days	-1
update-with-date|beside dean	-16
update-with-date|beside dear	5
update-with-date|beside dec	-1
update-with-date|beside december	3
update-with-date|beside decide	-5
update-with-date|beside decision	6
update-with-date|beside declared	-3
update-with-date|beside delayed	7
update-with-date|beside determination	6
update-with-date|beside director	-2
update-with-date|beside district	-14
update-with-date|beside do	-1
update-with-date|beside does	-2
update-with-date|beside doing	6
update-with-date|beside down	10
update-with-date|beside dr	-1
update-with-date|beside due	-2
update-with-date|beside during	2
update-with-date|beside e	-12
update-with-date|beside each	6
update-with-date|beside early	1
update-with-date|beside either	-18
update-with-date|beside eligibility	-2
update-with-date|beside else	4
update-with-date|beside email	7
update-with-date|beside end	6
update-with-date|beside ended	-1
update-with-date|beside eod	-5
update-with-date|beside even	7
update-with-date|beside evening	1
update-with-date|beside every	12
update-with-date|beside everybody	3
update-with-date|beside everyone	2
update-with-date|beside expect	14
update-with-date|beside february	1
update-with-date|beside file	2
update-with-date|beside final	7
update-with-date|beside finalists	8
update-with-date|beside finance	-1
update-with-date|beside finish	-8
update-with-date|beside finished	-2
update-with-date|beside first	-16
update-with-date|beside flat	2
update-with-date|beside fly	-4
update-with-date|beside following	-1
update-with-date|beside for	-3
update-with-date|beside form	-2
update-with-date|beside fortnight	19
update-with-date|beside four	1
update-with-date|beside friday	22
update-with-date|beside from	-1
update-with-date|beside get	-16
update-with-date|beside gets	-1
update-with-date|beside gina	5
update-with-date|beside give	4
update-with-date|beside given	10
update-with-date|beside gm's	-1
update-with-date|beside go	11
update-with-date|beside goes	2
update-with-date|beside good	6
update-with-date|beside got	3
update-with-date|beside gotta	-3
update-with-date|beside governing	-1
update-with-date|beside governors	-2
update-with-date|beside gráinne	1
update-with-date|beside guys	-3
update-with-date|beside hang	1
update-with-date|beside has	3
update-with-date|beside haunt	-3
update-with-date|beside have	11
update-with-date|beside he	-4
update-with-date|beside he'll	1
update-with-date|beside he's	5
update-with-date|beside head	1
update-with-date|beside hear	15
update-with-date|beside held	2
update-with-date|beside her	2
update-with-date|beside here	-23
update-with-date|beside here's	-1
update-with-date|beside hes	4
update-with-date|beside hession	-1
update-with-date|beside hi	4
update-with-date|beside him	3
update-with-date|beside hiring	1
update-with-date|beside his	4
update-with-date|beside holidays	-1
update-with-date|beside home	10
update-with-date|beside hon	1
update-with-date|beside hope	4
update-with-date|beside hoping	5
update-with-date|beside hr	5
update-with-date|beside i	11
update-with-date|beside i'd	-5
update-with-date|beside i'll	22
update-with-date|beside i'm	1
update-with-date|beside i've	-2
update-with-date|beside if	13
update-with-date|beside ill	-1
update-with-date|beside im	5
update-with-date|beside in	-23
update-with-date|beside inform	-1
update-with-date|beside informed	-16
update-with-date|beside inst	-1
update-with-date|beside instructed	-1
update-with-date|beside intends	14
update-with-date|beside interview	-15
update-with-date|beside interviewing	-4
update-with-date|beside interviews	-9
update-with-date|beside intimate	3
update-with-date|beside investors	-1
update-with-date|beside is	-38
update-with-date|beside issue	1
update-with-date|beside it	-20
update-with-date|beside it'll	-2
update-with-date|beside it's	-4
update-with-date|beside its	14
update-with-date|beside itself	-3
update-with-date|beside january	-30
update-with-date|beside july	9
update-with-date|beside june	8
update-with-date|beside just	1
update-with-date|beside kitchen	-1
update-with-date|beside know	10
update-with-date|beside last	1
update-with-date|beside later	11
update-with-date|beside latest	5
update-with-date|beside leanne	1
update-with-date|beside leave	-12
update-with-date|beside left	-1
update-with-date|beside let	10
update-with-date|beside letter	-21
update-with-date|beside letters	-5
update-with-date|beside liberty	-1
update-with-date|beside life	2
update-with-date|beside like	-2
update-with-date|beside list	-1
update-with-date|beside lol	5
update-with-date|beside lost	4
update-with-date|beside mail	-10
update-with-date|beside mailed	6
update-with-date|beside make	12
update-with-date|beside making	6
update-with-date|beside man	4
update-with-date|beside manager	-2
update-with-date|beside march	5
update-with-date|beside margaret	-4
update-with-date|beside martinmas	3
update-with-date|beside mate	4
update-with-date|beside matron's	-2
update-with-date|beside matter	8
update-with-date|beside may	-13
update-with-date|beside me	24
update-with-date|beside meet	-1
update-with-date|beside meeting	-3
update-with-date|beside meets	16
update-with-date|beside members	-2
update-with-date|beside met	-7
update-with-date|beside mind	3
update-with-date|beside monday	9
update-with-date|beside month	-6
update-with-date|beside more	-6
update-with-date|beside morning	4
update-with-date|beside much	2
update-with-date|beside my	7
update-with-date|beside myself	5
update-with-date|beside name	3
update-with-date|beside nd	5
update-with-date|beside need	1
update-with-date|beside needn't	-3
update-with-date|beside news	6
update-with-date|beside next	30
update-with-date|beside night	4
update-with-date|beside no	10
update-with-date|beside nonnas	5
update-with-date|beside not	-8
update-with-date|beside note	-1
update-with-date|beside nothing	-7
update-with-date|beside notice	1
update-with-date|beside notified	-1
update-with-date|beside notify	-1
update-with-date|beside november	-4
update-with-date|beside now	15
update-with-date|beside nudge	1
update-with-date|beside nuts	-1
update-with-date|beside oct	4
update-with-date|beside october	-10
update-with-date|beside of	-14
update-with-date|beside off	-3
update-with-date|beside offer	5
update-with-date|beside offers	7
update-with-date|beside office	-5
update-with-date|beside ok	2
update-with-date|beside on	-19
update-with-date|beside once	7
update-with-date|beside one	-15
update-with-date|beside only	1
update-with-date|beside op	-2
update-with-date|beside or	-15
update-with-date|beside other	1
update-with-date|beside our	8
update-with-date|beside out	14
update-with-date|beside outcome	12
update-with-date|beside over	-9
update-with-date|beside overnight	-7
update-with-date|beside owner	-4
update-with-date|beside owners	-1
update-with-date|beside panel	6
update-with-date|beside papers	-2
update-with-date|beside paperwork	-2
update-with-date|beside partners	-15
update-with-date|beside people	-1
update-with-date|beside per	-11
update-with-date|beside person	6
update-with-date|beside phone	-2
update-with-date|beside picking	6
update-with-date|beside picks	3
update-with-date|beside plant	-1
update-with-date|beside play	7
update-with-date|beside please	7
update-with-date|beside plus	-1
update-with-date|beside position	-3
update-with-date|beside post	-1
update-with-date|beside posting	-1
update-with-date|beside ppl	-2
update-with-date|beside present	-1
update-with-date|beside presented	-3
update-with-date|beside probs	-1
update-with-date|beside process	3
update-with-date|beside promise	2
update-with-date|beside promised	3
update-with-date|beside rather	-2
update-with-date|beside real	2
update-with-date|beside realistically	-1
update-with-date|beside receive	10
update-with-date|beside recommendation	-3
update-with-date|beside reconvene	-7
update-with-date|beside reconvenes	-1
update-with-date|beside redid	4
update-with-date|beside reference	3
update-with-date|beside references	-2
update-with-date|beside regardless	5
update-with-date|beside regular	-3
update-with-date|beside rejections	5
update-with-date|beside reopen	-1
update-with-date|beside report	-3
update-with-date|beside result	5
update-with-date|beside results	-8
update-with-date|beside returning	-2
update-with-date|beside revert	4
update-with-date|beside ride	-3
update-with-date|beside ring	6
update-with-date|beside rome	-4
update-with-date|beside round	1
update-with-date|beside rules	-11
update-with-date|beside run	-1
update-with-date|beside said	-6
update-with-date|beside same	15
update-with-date|beside saturday	3
update-with-date|beside say	6
update-with-date|beside says	1
update-with-date|beside school's	-1
update-with-date|beside scorecards	4
update-with-date|beside scores	-1
update-with-date|beside search	-1
update-with-date|beside second	11
update-with-date|beside see	-17
update-with-date|beside seeing	2
update-with-date|beside sees	4
update-with-date|beside selection	-1
update-with-date|beside september	-10
update-with-date|beside service	3
update-with-date|beside settle	10
update-with-date|beside settled	-8
update-with-date|beside shall	18
update-with-date|beside she	12
update-with-date|beside she'll	-4
update-with-date|beside she's	3
update-with-date|beside shoot	3
update-with-date|beside short	4
update-with-date|beside shortlisting	1
update-with-date|beside shout	-1
update-with-date|beside signing	-1
update-with-date|beside since	-3
update-with-date|beside sit	-4
update-with-date|beside sits	-8
update-with-date|beside sitting	-3
update-with-date|beside sleeping	1
update-with-date|beside slipped	-1
update-with-date|beside so	-22
update-with-date|beside solicitor	-1
update-with-date|beside somebody	3
update-with-date|beside someone	5
update-with-date|beside sometime	-18
update-with-date|beside sorry	2
update-with-date|beside st	-13
update-with-date|beside start	-5
update-with-date|beside status	6
update-with-date|beside still	-6
update-with-date|beside straight	-2
update-with-date|beside superintendent's	-3
update-with-date|beside sure	7
update-with-date|beside swears	-1
update-with-date|beside swore	1
update-with-date|beside take	4
update-with-date|beside talk	-1
update-with-date|beside telephone	16
update-with-date|beside tell	9
update-with-date|beside ten	6
update-with-date|beside term	-11
update-with-date|beside text	15
update-with-date|beside th	11
update-with-date|beside than	11
update-with-date|beside thank	-1
update-with-date|beside that	8
update-with-date|beside thats	2
update-with-date|beside the	6
update-with-date|beside their	-1
update-with-date|beside them	2
update-with-date|beside then	-7
update-with-date|beside there	8
update-with-date|beside there's	-3
update-with-date|beside thing	1
update-with-date|beside this	-11
update-with-date|beside through	10
update-with-date|beside thumbs	7
update-with-date|beside thurs	-1
update-with-date|beside thursday	2
update-with-date|beside tight	1
update-with-date|beside til	5
update-with-date|beside till	-4
update-with-date|beside time	-5
update-with-date|beside to	22
update-with-date|beside today	19
update-with-date|beside told	8
update-with-date|beside tom	-1
update-with-date|beside tomorrow	5
update-with-date|beside touch	4
update-with-date|beside trailing	3
update-with-date|beside true	4
update-with-date|beside trust's	-1
update-with-date|beside trustees	1
update-with-date|beside tuesday	-14
update-with-date|beside turkey	-1
update-with-date|beside two	-21
update-with-date|beside typical	5
update-with-date|beside u	9
update-with-date|beside undertake	10
update-with-date|beside unfortunately	-3
update-with-date|beside unfortunatly	-1
update-with-date|beside until	-4
update-with-date|beside up	2
update-with-date|beside update	-3
update-with-date|beside updated	-3
update-with-date|beside ur	-1
update-with-date|beside us	16
update-with-date|beside v	2
update-with-date|beside vacancy	-1
update-with-date|beside vacation	-15
update-with-date|beside valentine	3
update-with-date|beside valid	-2
update-with-date|beside verdict	-1
update-with-date|beside version	4
update-with-date|beside very	-5
update-with-date|beside vote	9
update-with-date|beside votes	-2
update-with-date|beside wait	-4
update-with-date|beside was	-3
update-with-date|beside way	6
update-with-date|beside we	8
update-with-date|beside we'll	22
update-with-date|beside we're	-2
update-with-date|beside we've	-1
update-with-date|beside website	1
update-with-date|beside wednesday	4
update-with-date|beside weds	2
update-with-date|beside week	-1
update-with-date|beside weekend	-4
update-with-date|beside weeks	-8
update-with-date|beside well	3
update-with-date|beside whatever	-1
update-with-date|beside when	3
update-with-date|beside which	-1
update-with-date|beside whichever	2
update-with-date|beside who	-5
update-with-date|beside who's	-1
update-with-date|beside will	20
update-with-date|beside with	8
update-with-date|beside within	-4
update-with-date|beside word	1
update-with-date|beside working	2
update-with-date|beside works	-7
update-with-date|beside would	-2
update-with-date|beside wrapping	-1
update-with-date|beside write	10
update-with-date|beside writing	3
update-with-date|beside ye	-1
update-with-date|beside yes	-4
update-with-date|beside yet	4
update-with-date|beside you	-5
update-with-date|beside you'd	-1
update-with-date|beside you'll	18
update-with-date|beside you're	2
update-with-date|beside youll	7
update-with-date|beside your	4
update-with-date|comes before others	-64
update-with-date|comes last	68
update-with-date|gap far	-21
update-with-date|gap month	55
update-with-date|gap past	-4
update-with-date|gap quarter	-7
update-with-date|gap today	-15
update-with-date|gap week	-4
update-with-date|in its sentence 0 of 1	-19
update-with-date|in its sentence 0 of 2	-6
update-with-date|in its sentence 0 of 3	-21
update-with-date|in its sentence 1 of 2	25
update-with-date|in its sentence 1 of 3	-18
update-with-date|in its sentence 2 of 3	43
update-with-date|is a range	3
update-with-date|is earliest	-34
update-with-date|is latest	89
update-with-date|is not earliest	38
update-with-date|is not latest	-85
update-with-date|is one day	1
update-with-date|number 0 of 1	16
update-with-date|number 0 of 2	-3
update-with-date|number 0 of 3	-26
update-with-date|number 0 of 4	-11
update-with-date|number 1 of 2	32
update-with-date|number 1 of 3	-4
update-with-date|number 1 of 4	-17
update-with-date|number 2 of 3	32
update-with-date|number 2 of 4	-4
update-with-date|number 3 of 4	-11
"""
