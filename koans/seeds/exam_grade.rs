use std::str::FromStr;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Grade {
    Pass,
    Fail,
}

pub fn grade_of(points: &str) -> Result<Grade, String> {
    let mark = u32::from_str(points).map_err(|_| "not a mark")?;
    Ok(if mark < 50 { Grade::Fail } else { Grade::Pass })
}

pub fn first_fail(grades: &[Grade]) -> Option<usize> {
    let spot = grades.iter().position(|grade| *grade == Grade::Fail)?;
    Some(spot + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_marks() {
        assert_eq!(grade_of("50"), Ok(Grade::Pass));
        assert_eq!(grade_of("49"), Ok(Grade::Fail));
        assert_eq!(grade_of("good"), Err("not a mark".to_string()));
    }

    #[test]
    fn counts_from_one() {
        assert_eq!(first_fail(&[Grade::Pass, Grade::Fail]), Some(2));
        assert_eq!(first_fail(&[Grade::Pass]), None);
    }
}
