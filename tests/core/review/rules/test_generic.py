"""What the rule generic notices, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.review.cases import Case, flags, in_note, leaves_alone

FLAGGED = [
    in_note(
        "Thank you for taking the time to meet with me on Thursday. I enjoyed learning more about the position and the firm. I am very interested in this opportunity and believe that my skills and experience would be a good fit. Please let me know if you have any questions."
    ),
    in_note(
        "Thank you for the interview. I was impressed with your team and your company's culture. I am excited about the opportunity to contribute to your success. I look forward to hearing from you."
    ),
    in_note(
        "I appreciate your time and consideration. Our conversation confirmed my interest in the role. My background makes me a strong candidate. Please feel free to contact me."
    ),
    in_note(
        "It was a pleasure to meet you and learn about the Litigation Associate role at Okafor & Lane LLP. I am confident that I have the qualifications you seek, and I would be glad to provide further information. Thank you again."
    ),
    in_note(
        "Thank you for your time today. I really enjoyed our conversation and getting to know the team. The role sounds like a wonderful match for my experience, and I am even more enthusiastic about it now. If you need anything else from me, please do not hesitate to ask."
    ),
    in_note(
        "I am grateful for the chance to discuss the opening. Your company is a leader in its industry with an innovative, collaborative environment. I am a hardworking, dedicated team player who is passionate about growth. Please contact me with any questions."
    ),
    in_note(
        "Thank you so much for meeting with me yesterday afternoon. It was great to hear about your vision and goals for the department. I would love to be a part of it. I look forward to the next steps in the process."
    ),
    in_note(
        "Thank you for speaking with me about the job. After our discussion I am sure that the position is right for me. I know that I can add value from the first day. Thank you for considering my application.",
        interview={"talking_points": []},
    ),
    in_note(
        "I wanted to thank you for the opportunity to interview for the Staff Nurse position. I enjoyed meeting the staff and learning about your hospital's mission and values. I feel that I would be an asset. Please call me at 212-555-0148.",
        interview={"firm": "Mercy Hospital", "role": "Staff Nurse", "talking_points": []},
    ),
    in_note(
        "Thank you for sharing your insights about the organization and its exciting future. The work you do is truly inspiring. I remain very interested, and hope to hear from you soon."
    ),
]
LEFT_ALONE = [
    in_note(
        "Thank you for Thursday. I keep thinking about how your second-years run their own status conferences. Please call me with questions."
    ),
    in_note(
        "Thank you for the tour. The greenhouse on the roof, and the fifth-graders who weigh the tomatoes, are why I want to teach there.",
        interview={"talking_points": []},
    ),
    in_note(
        "Thank you for your time. You mentioned that the night shift does its own triage, and I liked the trust in that."
    ),
    in_note(
        "I appreciated hearing how the bakery lost its oven the week before Easter and sold bread from the car park.",
        interview={"talking_points": []},
    ),
    in_note(
        "Thank you for meeting me. Your story of the cross-examination that went wrong in Albany made me laugh and then think."
    ),
    in_note(
        "I am grateful for the hour. We talked about migrating the billing system off COBOL without a weekend of downtime; I would love to help with that."
    ),
    in_note("Thank you for your time. Our talk about Rawls and zoning has stayed with me."),
    in_note(
        "Thank you for seeing me. The kiln schedule you showed me, and the glaze that failed twice, told me how carefully you teach."
    ),
    in_note("Thanks for the conversation on Thursday about wetlands permitting and the county's culvert inventory."),
    in_note(
        "Thank you for the interview. When you described the two-envelope system for tips I understood why your servers stay."
    ),
    in_note(
        "Thank you for meeting with me. I enjoyed discussing the deposition calendar and the pro bono asylum docket."
    ),
    in_note("I enjoyed hearing about your volunteers' Saturday bicycle repairs; I would like to learn from them."),
]


# Written anew to measure the rule.
FLAGGED += [
    in_note(
        "Thank you so much for your time. It was a pleasure meeting with you and learning more about the company and the position. I believe that my skills and experience make me a great fit, and I am very excited about the opportunity. Please let me know if you need anything else from me."
    ),
    in_note(
        "I wanted to express my sincere gratitude for the interview on Thursday. I left with an even greater admiration for your organization and its people. My background has prepared me well for the challenges of this role. Please do not hesitate to reach out."
    ),
    in_note(
        "Thanks for meeting me! You have such a lovely office, and everybody was friendly. I came home very happy and told my family all about it. I'd love the job. Call me any time with questions."
    ),
    in_note(
        "Kindly accept my profound appreciation for the opportunity to be interviewed. I am a hard-working and dedicated individual who will add value to your esteemed firm. I will be glad to furnish any further information."
    ),
    in_note(
        "It was great to connect. I really appreciated the insight into the team's dynamics and the day-to-day responsibilities, and it's clear that this is a place where people can grow. I'm eager to bring my passion and work ethic. Happy to answer any follow-up questions."
    ),
    in_note(
        "I am writing to thank you for the chance to discuss the Litigation Associate position at Okafor & Lane. Our conversation confirmed that the role matches my strengths and long-term ambitions. The culture that you described is just what I am looking for. Should you require anything further, please call me."
    ),
    in_note(
        "Your time and patience on Thursday meant a great deal. I found everything we covered interesting and useful, and I can picture myself contributing from the first day. I remain very interested in the position. Please contact me with any further questions."
    ),
    in_note(
        "Thank you for the warm welcome, the coffee and the good conversation. I enjoyed every minute and learned a lot about what you do. I hope that I made a good impression, and that we will speak again soon. You can reach me on 212-555-0148."
    ),
    in_note(
        "Thank you for making time in your busy schedule to sit down with me on Tuesday. I thoroughly enjoyed our chat and came away energised. The Store Manager role sounds like a fantastic next chapter, and I'm confident that I'd hit the ground running. Feel free to call me with any queries.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I just wanted to drop you a line to say thanks for yesterday. You put me at ease straight away, and I had a blast. I reckon I'd be a cracking fit for the crew. Give me a bell if you need owt else.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It is with a heart full of gratitude that I write. Being interviewed by a leader of your calibre was humbling, and the vision you shared for Cobalt Retail has fired my imagination. I am ready to serve with diligence and loyalty. I am reachable at any hour.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Many thanks for the interview. I particularly enjoyed hearing about your career and about the challenges that the business faces at present. I feel my retail experience and people skills would be a real asset. Please let me know if I can supply references.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the opportunity. As we discussed, I have over ten years of experience in retail and a proven track record of exceeding targets. I am a self-starter, a quick learner and a team player who thrives under pressure. I look forward to the next steps and would gladly answer further questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I appreciate you taking the time to tell me about Cobalt Retail and what makes it special. The values you outlined align closely with my own, and I can tell that the company invests in its people. I'd be honored to join. Please reach out any time.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "What a lovely morning! Thank you so much for the tour and the tea. The shop floor looked immaculate, and everyone I bumped into was smiling. I would adore working there. My phone is always on.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Dear me, how the time flew! Thank you for such a stimulating discussion of the industry, its trends and its future. I found your insights fascinating and left feeling inspired. I hope that I'll be considered, and remain available for anything you need.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for interviewing me for the Store Manager position last week. After learning more about the responsibilities and expectations, I am even more certain that this is the right move for me. My organisational abilities, attention to detail and commitment to customer service would serve you well. Kindly contact me should you need clarification.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks again for the conversation. I loved how passionate you are about what you do, and it rubbed off on me. I can't wait to hear what comes next. Shout if you have questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I am very thankful for the chance to present myself. You asked good questions and listened patiently to my answers, which I value. I promise to give my best every day. I am available on phone for any discussion.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was wonderful to finally put faces to names. The atmosphere in the building was electric, and I could feel the pride that everyone takes in their work. I'm keen to be part of the journey. Do ask if anything in my CV needs explaining.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the time you set aside for me on Thursday afternoon. I found our exchange most rewarding and was impressed by your leadership style. The opportunity to be mentored by somebody with your track record is one I'd treasure. I'm only a phone call away.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Hey, just wanted to say a massive thank you for today! Super stoked about the role and the company. I think we vibed really well and I'd be pumped to get going. Ping me if you need anything.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I write further to our meeting and wish to convey my appreciation. The duties as explained are in consonance with my qualifications and experience. I assure you of my utmost commitment if given the chance. I am available for further discussion at your convenience.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for meeting with me. I came away with a clear picture of what you are looking for and what success would look like. I believe that I tick all the boxes. If there's a second stage, I would be glad to attend. Do let me know if you have further questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks a million for the interview on Friday. Ye were all very sound, and I was delighted with how it went. I'd be over the moon to get the start. Ring me any time.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was a great honour to be shortlisted and interviewed by your good self. Your reputed company is known for its quality and its work culture. I am a fresher with zeal to learn new things and grow along with the organisation. Kindly revert if any document is needed.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Dear madam, thank you for the nice talk. I liked your company very much and the people too. Everything was very well organised. I hope that you will choose me, for I am strong and honest. My telephone is below for questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I appreciated your candor about the pros and cons of the job. It isn't often that one meets an interviewer so down-to-earth. The more I heard, the more I liked. My enthusiasm has doubled, and I'm happy to chat again whenever suits.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for such an engaging interview. Our discussion gave me valuable insight into how the team collaborates to overcome obstacles and deliver outstanding results. I am drawn to your commitment to innovation and inclusion. Please feel free to contact me for anything at all.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Please accept this note as a token of my thanks. From the moment I arrived I felt welcome, and by the time that I left I knew that I had found somewhere special. I would be privileged to play a part in your success. Please call if I can be of further assistance.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Many thanks for seeing me this week. I enjoyed talking through my CV, and your feedback was really useful. The package and the prospects both sound good. I'd certainly accept a second interview. You can get me on my mobile.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks for the interview, I know you had loads to see. I tried to show you who I am, and I hope it came across. I work hard, I turn up early and I get on with everyone. I want this. Text me if there's anything you want to ask.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for interviewing me. I walked in with butterflies and walked out with a spring in my step. You made the role come alive, and I can honestly say that I've never wanted a job more. If anything else springs to mind, just holler.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Further to this morning's interview, I should like to reiterate my strong interest in the post. I was heartened by your description of the organisation's direction of travel, and I am persuaded that my skill set dovetails with your requirements. Please revert to me with any queries.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you so much for our Zoom call! It was super helpful to hear more about the company's mission and the team's goals for this year. I love that you put people first. I'd be excited to hop on another call whenever works.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks for the opportunity yesterday. I thought the interview flowed nicely and we had a good rapport. I'm a hands-on manager who leads from the front, and I know that I could make an immediate impact. Drop me an email if you want my references.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was a treat to meet you. I admire companies that walk the talk, and yours clearly does. From the vision to the execution, I liked the whole package. I would bring energy, loyalty and a sense of humour. Give me a call with any questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Just a quick note to say thanks. Great meeting you, great conversation, great company. The job sounds right up my street. Happy to come back in if you want to dig deeper into anything.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for your time today. I thoroughly enjoyed getting to know you and understanding the scope of the position. Your enthusiasm was contagious, and I left more motivated than when I came. I trust that my background speaks for itself. Please contact me for any additional details.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I am grateful to have met you on Thursday. We covered a lot of ground and I liked the direction you are taking. I know there is stiff competition, but I believe that I have what it takes. I'd relish the opportunity. Call me whenever you like.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks again for having me! I felt so at home with you all, and the vibe was just right. It'd be a dream to spend my days there. Let me know if there's anything else I can send over.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was indeed a pleasure to appear before you for the interview. I found the environment serene and conducive, and your questions were challenging but fair. I have what is required to move the company forward. I will be glad to answer any call.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Many thanks for our meeting. Hearing about your journey within the business was inspiring, and it's rare to find such a supportive leader. The position ties in with my long-term goals, and I'm keen to progress. Do come back to me with any questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I would like to express how much I valued our discussion of the position, the team and the company as a whole. It reinforced my belief that this is where I belong. I have attached my updated resume for your reference. I am happy to provide whatever else you require.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you. You were generous with your time and your answers, and I learned a good deal. I have thought about the role ever since, and each time I like it better. I would accept it gladly. My details are below.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you very much for the interview and for the lovely welcome. I liked what you told me about the role, and the way that you explained everything was so helpful. I think that I would settle in fast. Do phone if you have more questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I write to record my thanks for the courtesy extended to me. You mentioned that you seek somebody reliable, and I can assure you that I am such a person. I would be most honoured to be appointed. I may be telephoned at any hour.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks for meeting up! You've built something special, and I'd be lucky to be along for the ride. I learned so much in such a short time. I'm always at the end of the phone.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for giving me a chance to interview. Your description of the job made it sound both demanding and rewarding, which is what I am after. With my drive and my people skills I could really shine. Please reach out if you want to know more.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was an honor to speak with you about the opening. You struck me as a thoughtful leader, and your advice on career growth will stay with me. I am eager to take on new responsibilities. I would welcome any questions that come up.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Many thanks for the interview. We talked about my strengths, my weaknesses and where I see myself in five years, and I hope that my answers were to your liking. I am very interested in the job. Feel free to get back to me.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I can't thank you enough for this opportunity. Speaking with you showed me how much your people mean to you. I share that outlook, and I'd give the role everything I have. Get in touch whenever you want.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
]
LEFT_ALONE += [
    in_note(
        "Thank you for your time on Thursday. I keep thinking about the jury that asked to see the ladder. I would be very glad to join you, and am happy to answer any questions."
    ),
    in_note(
        "Thank you for the hour. That you still read every deposition aloud impressed me, and I want the position more than before. Please call with any questions."
    ),
    in_note(
        "Many thanks for meeting with me. The fish tank was as fine as promised, and so was the advice about the bar exam in Albany. I am eager to hear more; please write if I can send anything."
    ),
    in_note(
        "I appreciate your time. Since Thursday I have read the Hollis opinion twice, and I think you are right about footnote nine. I would love to work on such things. Do call me with questions."
    ),
    in_note(
        "Thank you very much for the interview. Your six-week rotation through intake sounds like the right way to begin, and I should be glad to begin that way. Please ask if anything is unclear."
    ),
    in_note(
        "My thanks for Thursday. The photograph of the 1987 picket line told me more about the firm than its website did. I would be proud to work there and am at your disposal for questions."
    ),
    in_note(
        "Thank you for Tuesday. That you count the till with the door open surprised me, and I liked it. I'd love the job. Call me with any questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for seeing me. I have never before been interviewed on a loading dock, and I hope that it is not the last time. I want the post. Do call.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "My thanks for Monday. You promote from the tills, and so did the shop that made me. I'd be glad to start. Please ask me anything.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I appreciated the interview. Your rule of no music before ten would win me over alone. I am very interested. Write if you have questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you. We agreed about returns without receipts and differed about mannequins, and I enjoyed both. I hope to join you. My number is below.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Many thanks for your time. When the fire alarm went, you carried on outside, and I learned more there than indoors. I remain keen. Please call.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the interview. Nobody has ever asked me to fold a shirt and explain it. I'd gladly fold another. Do get in touch.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for having me. I think often of the queue that day, and of how you opened a second till yourself. I'm eager to help. Call me.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for showing me round the stockroom on Tuesday. I had not seen shoes stored by heel height before, and once you had explained the returns I understood. I would like to learn to run a floor that way, and am happy to answer questions at any time.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks for the walk through the shop before opening. I was struck by the mirrors angled for wheelchairs, which I have asked for in two jobs and never got. I'm very keen on the role. Please ring if you have questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the interview. I told my sister about the customer who returns one glove every January, and she refuses to believe me. I would love to meet him. If there is anything you need from me, please write.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I am grateful for the hour. The trick with the tape on the pallets will save somebody's toes, and it cost nothing. A place that asks its night crew for ideas is where I want to be. Do call with questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for meeting me. We spent most of the time on shrinkage, and I came home with a better plan than I went with. I'd be glad to try it out in your store. Any further questions, please ask.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for Tuesday. On the bus I worked out the answer to your puzzle: the blue boxes go first, because they are the ones that leak. I hope that I may try it. I can be reached on my mobile.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Many thanks for the chance to talk. The way staff swap tills every two hours makes sense to my back as well as to my head. I want the job, and you are welcome to call with questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was good to meet you. I was glad that you brought up theft without blaming the teenagers, since most managers I have had blamed no one else. I remain very interested and would welcome a call.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the tour on Friday. I had been told that the basement floods, but not that the staff keep their own boats. I would be glad to keep one too, and can be reached for anything you still want to ask.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks for meeting with me. The argument about whether to unlock the fitting rooms could have gone on until closing, and I half wish it had. I'd love to join the argument for good. Call me with questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I appreciate the interview. You weigh the oranges in front of the customer and round down, and I think that it is why the corner shop across the road has shut. I want to work for such a place. Please write with questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for your time. I looked at the rota you drew on the napkin and found a way to give both twins the Saturday. I am eager to show you. Please call.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the interview and for the umbrella, which I shall return. I liked hearing that the grandmother with the trolley gets a chair before anyone else. It is a job that I'd be proud to have. Do ring.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I enjoyed our meeting. Barcodes on the lettuce had never struck me as a moral question, but you have persuaded me. I remain interested, and I'm happy to answer more questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for seeing me on the busiest day. While you dealt with the freezer, your deputy explained the temperature log, and it is better kept than mine. I'd like the post. Ask me anything.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "My thanks for the hour. Between the smashed jar and the lost toddler I saw your whole team at work, and I would be proud to be one of them. You have my number for questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for showing me the cold store. The apples from last October smelled like this morning, and I have been explaining nitrogen to my neighbours ever since. I'd be very glad of the job, and of any questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for your time. You asked how I would deal with wasps in the bakery aisle, and I said vinegar; my aunt says cloves. I hope for the chance to find out. Do call with questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I appreciate the hour you gave me. The bench you put outside for people who wait for the bus has cost you parking for two cars, and I can see why you never regretted it. I am keen to join. Write any time.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "It was good to meet you. Selling broken biscuits by weight sounded like a joke until you showed me the ledger. I would love to help with the next such idea. Please ring with any questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for Tuesday. I liked that each checkout has a stool, and that nobody is asked to stand for the sake of looks. I am very interested in the post. Please contact me for references.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for seeing me. We differed over self-scan, and I have since timed it: you were right by eleven seconds. I remain interested, and ready for more questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for Thursday. The parrot that greets people in Portuguese is worth three assistants. I hope to learn his vocabulary. Please call with questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I enjoyed our talk about the lost property cupboard and the single roller skate. I'd love to be the person who finds its owner. Do call with any questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for explaining why the prices end in seven. It had puzzled me for years as a shopper, and now I want to try it as a manager. I am happy to answer questions.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thanks for the visit. The delivery bay faces the school gate, and I was glad that the lorries wait until the bell has gone. I remain very interested. Please get in touch.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "Thank you for the interview. Sorting apples blindfold is a fine test, and I have since failed it twice at home. I'd be thrilled to join. Ask me anything.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
    in_note(
        "I am grateful for your time. You keep one till for people who want to chat, and my grandmother would have queued at it daily. I would be proud to work there. Please call.",
        interview={
            "talking_points": ["chargeback queue", "night shift"],
            "firm": "Cobalt Retail",
            "aliases": [],
            "role": "Store Manager",
        },
    ),
]


def test_the_position_named_in_a_talking_point_is_no_particular() -> None:
    text = "I appreciate the time that you gave me to discuss the position of Claims Officer, which I would be honoured to hold."
    flags("generic", in_note(text, interview={"role": "Claims Officer", "talking_points": ["marine cargo claims"]}))
    said = text + " I often think of marine cargo since then."
    leaves_alone(
        "generic", in_note(said, interview={"role": "Claims Officer", "talking_points": ["marine cargo claims"]})
    )


FLAGGED += [
    in_note(
        "Thank you for the chance to discuss the role with you yesterday. Having slept on it, I am all the more persuaded that this is a setting in which I "
        "could flourish. I possess a solid grounding in the fundamentals and would be glad to be of use from day one."
    ),
    in_note(
        "I am grateful for the warm manner in which I was attended to. The interview has increased my zeal to work in your esteemed establishment, "
        "and I shall be glad to furnish you with any other information."
    ),
]
LEFT_ALONE += [
    in_note(
        "Thank you for Thursday. The establishment of the night court, and the mothers who bring soup, stayed with me."
    ),
]


@pytest.mark.parametrize("one", FLAGGED)
def test_flags(one: Case) -> None:
    flags("generic", one)


@pytest.mark.parametrize("one", LEFT_ALONE)
def test_leaves_alone(one: Case) -> None:
    leaves_alone("generic", one)
