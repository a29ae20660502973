/**
 * Forms of one given name: short for long, and one language's for another's. Two people under one surname and two of
 * these may be one; that they are, the forms do not say.
 */
const FORMS = `
alexander aleksandr oleksandr alejandro alessandro alexandre iskander alex sasha sandy; alexandra aleksandra oleksandra sasha;
alexei aleksei oleksii oleksiy alyosha; andrew andrei andrey andriy andrii andrzej andre andreas andres andy drew; anthony antonio anton tony;
anastasia nastya anastasiya; barbara varvara; benjamin ben benny binyamin; bernard bernie; catherine katherine kateryna ekaterina yekaterina katarina katya kate cathy kathy;
charles charlie chuck carlos karl carl; christopher chris; daniel dan danny danylo; david dave davit dawid; deborah debbie; dmitry dmitri dmytro dima; donald don;
edward ed eddie ted; elizabeth liz beth betty elisabeth yelizaveta; eugene evgeny yevgeny yevhen yevgeni; francis frank francisco francesco francois; frederick fred;
gabriel gavriel; george georgi giorgi georgy heorhii jorge georges yuri; gerald gerry jerry; gregory greg grigory hryhorii; helen olena elena yelena;
henry harry henri enrique heinrich; igor ihor; irene irina iryna; isaac yitzhak; jacob yakov jakob; james jim jimmy jaime jamie; jeffrey geoffrey jeff geoff;
john ivan ioannis johannes johan hans jean juan jan jon jack johnny giovanni; jonathan jon yonatan; joseph joe yosef josef jose giuseppe yusuf iosif; joshua josh yehoshua;
julia yulia yuliya iuliia; kenneth ken; lawrence larry laurence; leo lev leon; leonard len lenny; lewis louis luis ludwig; magdalena lena; margaret maggie meg peggy margarita;
maria mary marie maryam mariam; mark marc marcus marco marek; matthew matt matteo mateo matvei; maxim maksym maksim max; michael mike mikhail mykhailo michel miguel mick mickey mikhael;
mohammed muhammad mohamed mohammad muhammed mehmet mohamad; nathan nathaniel nate natan; natalia nataliya natalya natasha; nicholas nick nikolai nikolay mykola nicolas nico;
patrick pat patricio; paul pavel pavlo paolo pablo; peter pete petro pyotr petr pedro pierre pietro; philip phil felipe philippe filip; raymond ray; rebecca becky;
richard rick rich dick ricardo; robert rob bob bobby bert roberto; ronald ron; ruben reuben rouben reuven ruven rubén; samuel sam shmuel; sergei serhiy serhii sergio serge; stephen steven steve stefan stepan esteban;
susan sue susanne; sophia sofia sofiya; svetlana svitlana; theodore ted theo fyodor fedir teodor; thomas tom tommy tomas; timothy tim; valery valerii valeriy; vasily vasyl basil;
victor viktor; victoria viktoria; vincent vince vincenzo; vladimir volodymyr wladimir vlad; vladislav vladyslav wladyslaw; walter walt; william bill billy will willy liam guillermo wilhelm;
yaroslav jaroslav; yuri yuriy iurii; zachary zach
`;

/** The forms, one list a name, in lower case; a form may stand in several. */
export const GIVEN_NAME_FORMS: readonly (readonly string[])[] = FORMS.split(";").map((line) =>
  line.trim().split(/\s+/),
);
