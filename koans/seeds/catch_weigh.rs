use std::collections::VecDeque;

pub struct Catch {
    pub grams: u32,
    pub lake: char,
}

pub fn land(line: &VecDeque<u32>, lakes: &str) -> Option<Catch> {
    let grams = line.front()?;
    let lake = lakes.chars().next()?;
    Some(Catch {
        grams: *grams,
        lake,
    })
}

pub fn keep(catch: &Catch) -> bool {
    catch.grams > 300 && catch.lake != 'n'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lands_the_front_fish() {
        let line = VecDeque::from([450, 20]);
        let fish = land(&line, "superior").unwrap();
        assert_eq!(fish.grams, 450);
        assert!(keep(&fish));
        assert!(!keep(&land(&line, "north").unwrap()));
    }

    #[test]
    fn nothing_to_land() {
        assert!(land(&VecDeque::new(), "erie").is_none());
        assert!(land(&VecDeque::from([5]), "").is_none());
    }
}
