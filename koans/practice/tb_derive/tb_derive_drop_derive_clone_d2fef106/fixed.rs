use std::sync::LazyLock;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade(String);

impl Grade {
    fn named(step: u32) -> Grade {
        Grade(format!("G{step:02}"))
    }
}

static GRADES: LazyLock<Vec<(u32, Grade)>> = LazyLock::new(|| {
    (1..=5)
        .map(|step| (step * 900, Grade::named(step)))
        .collect()
});

pub fn grade_for(salary: u32) -> Option<Grade> {
    GRADES
        .iter()
        .rev()
        .find(|(least, _)| *least <= salary)
        .map(|(_, grade)| grade.clone())
}
