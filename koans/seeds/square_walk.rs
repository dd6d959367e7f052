use std::collections::HashSet;

#[derive(Debug)]
pub struct Walk {
    pub steps: usize,
    pub last: u32,
}

pub fn square_walk(starts: &[u32]) -> Option<String> {
    let last = *starts.first()?;
    let mut seen = HashSet::new();
    let mut walk = Walk { steps: 0, last };
    while seen.insert(walk.last) {
        walk.last = walk.last * walk.last % 100;
        walk.steps += 1;
    }
    Some(format!("{walk:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_until_repeat() {
        let text = square_walk(&[2, 9]).unwrap();
        assert_eq!(text, "Walk { steps: 6, last: 16 }");
        assert_eq!(square_walk(&[1]).unwrap(), "Walk { steps: 1, last: 1 }");
    }

    #[test]
    fn nothing_to_walk() {
        let none: [u32; 0] = [];
        assert_eq!(square_walk(&none), None);
    }
}
