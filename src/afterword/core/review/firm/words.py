"""Words by which a run of capitals is told to be a firm's name, or a place, a product, a law, a house that everybody knows."""

from __future__ import annotations

from afterword.core.note.lists import listed

# What a firm is, legally: it tells no two firms apart.
LEGAL = listed(
    "inc incorporated ltd limited llc llp lp plc co corp corporation gmbh ag sa sas sarl bv nv oy ab as spa srl pty pvt private public holdings"
)
LITTLE = listed(
    "the a an of and for at in on to by de du des del della da do dos la le les el los las y e na an und et von van"
)
# What a firm does, or is: words that firms of one trade have in common.
KINDS = listed(
    "partners associates group company agency bureau office offices chambers firm practice solicitors attorneys law legal lawyers advocates barristers notaries advisors advisers advisory "
    "accountants accounting accountancy audit auditors tax consulting consultants consultancy capital wealth ventures investments finance financial bank banking credit union savings mutual trust insurance assurance brokers "
    "reinsurance underwriting pensions funds securities equity management asset assets school schools academy college university institute institution polytechnic kindergarten nursery preschool seminary department ministry council authority "
    "commission board services service hospital infirmary hospice clinic clinics surgery medical health healthcare care dental dentistry pediatrics paediatrics physio physiotherapy "
    "opticians pharmacy pharma pharmaceuticals biotech biologics bio biosciences therapeutics sciences diagnostics genomics laboratory laboratories labs lab vets veterinary kennels shelter rescue hotel hotels inn lodge resort "
    "resorts restaurant restaurants bistro brasserie kitchen kitchens café cafe coffee roasters grill tavern bar bakery bakeries baking patisserie catering foods food dairy dairies creamery brewery brewing distillery "
    "winery vineyards vineyard farm farms orchards nurseries gardens seafoods fisheries butchers deli market markets stores store shop shops boutique bookshop books bookstore press publishing publishers "
    "publications media radio television broadcasting films film pictures studios studio productions theatre theater theatres playhouse opera ballet orchestra museum gallery galleries archive archives library libraries heritage "
    "foundation charity society association federation alliance network networks initiative project community church parish mission cathedral diocese abbey systems technologies technology tech software digital data analytics solutions cloud "
    "robotics automation ai semiconductor semiconductors electronics instruments devices optics photonics engineering engineers dynamics aerospace aviation airlines air airways marine maritime shipping ferries naval boats boatyard yachts logistics freight haulage "
    "transport transit trucking couriers rail railway railways signalling bus motors automotive auto garage tyres energy power electric electrical renewables solar wind water waterworks gas oil petroleum utilities environmental waste "
    "recycling mining minerals metals steel foundry forge manufacturing industries industrial works mills mill textiles fabrics apparel clothing fashion tailors shoes jewellers jewelers interiors furniture joinery carpentry "
    "center centre construction builders building contractors homes housing properties property estates realty surveyors architects architecture design designs planning landscaping security protection staffing recruitment search personnel talent travel tours "
    "tourism events leisure fitness gym sports salon spa cosmetics beauty toys games gaming entertainment music records strings pianos printing printers print packaging plastics chemicals paints glass ceramics timber paper "
    "hardware tools supply supplies trading traders imports exports international global enterprises brothers bros sons daughters cooperative coop agro agri agricultural seeds feeds pastoral station telecom telecoms wireless "
    "communications marketing advertising creative brands retail wholesale outfitters polling research biosystems hydrology geoscience outdoor education learning tutoring training childcare sheriff's fire police parks electricals plumbing roofing"
)
# What makes a run of capitals a place, an office, a law, a work or a day rather than a firm.
NO_FIRM = listed(
    "street road avenue boulevard highway motorway county district parish town village drive crescent close terrace square row way quay bridge pier wharf hill heights park beach bay river creek valley island islands lake mount mountain station airport harbour harbor building tower house hall "
    "floor room wing ward campus act acts code rules rule regulation regulations directive convention treaty statute bill charter protocol constitution amendment order court courts tribunal parliament senate congress circuit bench award awards prize cup medal "
    "fellowship scholarship certificate diploma degree licence license exam test scale model method effect theory theorem principle law day week month year summit conference forum festival fair expo report review survey paper programme program "
    "project scheme initiative plan policy fund grant war revolution empire age god bible quran team unit division department committee officer analyst engineer manager associate assistant director coordinator lead specialist teacher nurse "
    "developer designer scientist planner clerk technician supervisor edition volume chapter part section title level grade class platform app suite module"
)
ELSEWHERE = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter christmas easter ramadan eid diwali passover thanksgiving hanukkah "
    "english spanish french german italian portuguese arabic hindi urdu tamil yoruba igbo hausa swahili welsh irish gaelic polish russian turkish dutch japanese chinese mandarin cantonese korean latin greek british american african european asian indian "
    "europe america africa asia australia england scotland wales ireland britain london paris berlin rome madrid lisbon dublin cork galway limerick belfast edinburgh glasgow cardiff bristol manchester leeds liverpool birmingham sheffield york oxford cambridge brighton norwich "
    "boston chicago york houston dallas austin denver seattle portland oakland atlanta miami detroit cleveland pittsburgh philadelphia baltimore washington brooklyn manhattan queens bronx minneapolis milwaukee nashville memphis omaha tulsa phoenix tucson albuquerque sacramento california "
    "texas florida ohio iowa kansas oregon nevada utah arizona virginia georgia alabama maine vermont michigan illinois indiana kentucky tennessee louisiana montana idaho wyoming alaska hawaii canada toronto montreal vancouver mexico india mumbai delhi bengaluru bangalore chennai "
    "kolkata hyderabad pune kerala goa pakistan lahore karachi nigeria lagos abuja ibadan enugu kano ghana accra kenya nairobi mombasa uganda kampala tanzania rwanda kigali ethiopia africa sydney melbourne brisbane perth adelaide hobart darwin canberra queensland victoria tasmania auckland "
    "wellington zealand singapore malaysia hong kong tokyo seoul beijing shanghai dubai qatar doha israel egypt cairo turkey istanbul greece athens italy milan spain barcelona france lyon germany hamburg munich austria vienna zurich geneva switzerland sweden stockholm norway oslo denmark copenhagen finland "
    "poland warsaw prague hungary romania ukraine russia moscow brazil argentina chile peru colombia jamaica kingston philippines manila vietnam thailand bangkok indonesia jakarta "
    "i it we you they he she god mum dad internet python java javascript excel sql rust ruby golang kotlin react django linux unix windows powerpoint photoshop figma salesforce matlab tableau kubernetes docker slack zoom jira git github autocad "
    "revit solidworks quickbooks sap oracle prophet spark hadoop snowflake outlook word gcse covid brexit nhs"
)
# Houses that everybody knows: named in a note, they are what the firm is compared with, unless the note wants to join them.
KNOWN_TO_ALL = listed(
    "moody moodys google alphabet meta facebook amazon apple microsoft netflix ibm intel nvidia tesla uber airbnb spotify twitter linkedin adobe cisco juniper oracle samsung sony toyota honda ford boeing airbus siemens bosch philips shell exxon bp walmart target "
    "costco tesco sainsbury sainsburys boots morrisons aldi lidl waitrose ikea nike adidas zara starbucks mcdonalds pepsi nestle unilever deloitte kpmg pwc ey mckinsey bain bcg accenture goldman sachs jpmorgan citibank barclays hsbc lloyds natwest "
    "louvre whitney tate moma guggenheim smithsonian prado bonhams sothebys moodys fitch farrow schindler otis gallimard feltrinelli visa mastercard paypal stripe paytm phonepe flipkart infosys wipro tata reliance mahindra dangote mtn safaricom penguin knopf macmillan guardian times hindu economist bbc itv npr cnn reuters nasa unesco unicef oxfam amref caritas heidelberg caterpillar deere john "
    "dupont pfizer bayer merck novartis roche lego disney pixar hilton marriott ritz harvard yale stanford princeton mit oxford cambridge columbia cornell fordham tulane sotheby sothebys christies fedex ups dhl maersk lexus corolla vestas yelp tripadvisor"
)
# Words with which the names of many places begin.
PLACE_OPENS = listed(
    "new saint st san santa north south east west great upper lower mount lake port fort cape point el la los las ras umm nova"
)
# What may be called by its kind alone, whatever its name: "the Board", "your College".
BODIES = listed(
    "board committee council panel trust trustees governors directors partners partnership management school college university academy institute faculty "
    "department bench bar church parish mission diocese hospital infirmary ward clinic surgery museum library gallery theatre theater firm company bank branch "
    "station ministry authority commission agency bureau registry service services office headquarters secretariat directorate chapter order union guild society "
    "association federation foundation charity centre center group team unit division programme program fund estate executive leadership senate assembly "
    "cabinet chamber chambers convent monastery priory abbey temple mosque synagogue hotel restaurant kitchen court tribunal fellowship cooperative coop club house hall"
)
# Bodies that rule over a trade, examine it or pay for it.
OVERSEERS = listed(
    "authority commission bureau ministry department council institution institute association society board federation alliance union fund parliament inspectorate ombudsman registry"
)
AGENCY = listed(
    "search recruitment recruiting recruiters staffing talent personnel resourcing headhunters placements executive"
)
