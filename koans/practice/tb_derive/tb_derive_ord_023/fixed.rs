#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub enum Grade {
    Fail,
    Pass,
    Merit,
    Distinction,
}

pub struct Student {
    pub grades: Vec<Grade>,
}

impl Student {
    pub fn passed(&self) -> usize {
        self.grades
            .iter()
            .filter(|grade| **grade >= Grade::Pass)
            .count()
    }
}
