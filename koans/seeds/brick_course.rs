#[derive(Debug)]
pub struct Course {
    pub bricks: u32,
    pub heads: bool,
}

pub fn longest(rows: &[u32]) -> Option<String> {
    let bricks = rows.iter().max().map(|n| *n)?;
    let heads = rows.len() % 2 == 1;
    let course = Course { bricks, heads };
    Some(format!("{course:?} {}", mortar(&course)))
}

pub fn mortar(course: &Course) -> u32 {
    if course.heads {
        return 7;
    }
    course.bricks * 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn even_rows() {
        let text = longest(&[6, 11]).unwrap();
        assert_eq!(text, "Course { bricks: 11, heads: false } 55");
    }

    #[test]
    fn odd_rows() {
        let text = longest(&[6, 4, 2]).unwrap();
        assert_eq!(text, "Course { bricks: 6, heads: true } 7");
        assert!(longest(&[]).is_none());
    }
}
