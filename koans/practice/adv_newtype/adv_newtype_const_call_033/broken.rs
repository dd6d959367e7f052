#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade(String);

impl Grade {
    fn named(step: u32) -> Grade {
        Grade(format!("G{step:02}"))
    }
}

static GRADES: [(u32, Grade); 5] = [
    (900, Grade::named(1)),
    (1800, Grade::named(2)),
    (2700, Grade::named(3)),
    (3600, Grade::named(4)),
    (4500, Grade::named(5)),
];

pub fn grade_for(salary: u32) -> Option<Grade> {
    GRADES
        .iter()
        .rev()
        .find(|(least, _)| *least <= salary)
        .map(|(_, grade)| grade.clone())
}
