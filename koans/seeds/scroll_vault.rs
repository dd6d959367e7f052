use std::sync::Mutex;

#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Scroll {
    pub year: i32,
    pub shelf: char,
}

pub fn store(vault: &Mutex<Vec<Scroll>>, year: i32, shelf: char) {
    vault.lock().unwrap().push(Scroll { year, shelf });
}

pub fn oldest(vault: &Mutex<Vec<Scroll>>) -> Option<Scroll> {
    let scrolls = vault.lock().unwrap();
    let first = scrolls.iter().min_by_key(|scroll| scroll.year)?;
    Some(first.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_oldest() {
        let vault = Mutex::new(Vec::new());
        store(&vault, 1812, 'b');
        store(&vault, 1640, 'c');
        assert_eq!(oldest(&vault).unwrap().shelf, 'c');
    }

    #[test]
    fn empty_vault() {
        let vault = Mutex::new(Vec::new());
        assert_eq!(oldest(&vault), None);
    }
}
