#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Grade {
    Pass,
    Fail,
}

pub fn first_fail(grades: &[Grade]) -> Option<usize> {
    let spot = grades.iter().position(|grade| *grade == Grade::Fail)?;
    Some(spot + 1)
}
