#[derive(PartialEq)]
pub struct Step {
    pub direction: char,
    pub count: usize,
}

pub fn step(text: &str) -> Option<Step> {
    let direction = text.chars().next()?;
    let count = text.strip_prefix(direction)?.trim().parse().ok()?;
    Some(Step { direction, count })
}

pub fn find_step(route: &[Step], text: &str) -> Option<usize> {
    let wanted = step(text)?;
    route.iter().position(|known| *known == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_step() {
        let found = step("L 12").unwrap();
        assert_eq!((found.direction, found.count), ('L', 12));
        assert!(step("").is_none());
        assert!(step("L").is_none());
    }

    #[test]
    fn searches_the_route() {
        let route = vec![step("L1").unwrap(), step("R1").unwrap()];
        assert_eq!(find_step(&route, "R 1"), Some(1));
        assert_eq!(find_step(&route, "R2"), None);
        assert_eq!(find_step(&route, ""), None);
    }
}
