use std::cell::RefCell;

#[derive(PartialEq, Clone, Debug)]
pub struct Platform {
    pub train: Option<String>,
    pub last: String,
}

pub fn depart(cell: &RefCell<Platform>) -> Option<Platform> {
    let mut platform = cell.borrow_mut();
    let before = platform.clone();
    let gone: String = platform.train.take()?;
    platform.last = gone;
    Some(before)
}

pub fn open_platform(train: Option<String>, last: String) -> RefCell<Platform> {
    RefCell::new(Platform { train, last })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn train_leaves() {
        let cell = open_platform(Some("IC 5".to_string()), String::new());
        let before = depart(&cell).unwrap();
        assert_eq!(before.train, Some("IC 5".to_string()));
        assert_eq!(cell.borrow().last, "IC 5");
        assert_eq!(cell.borrow().train, None);
    }

    #[test]
    fn empty_platform_stays() {
        let cell = open_platform(None, "S 3".to_string());
        assert_eq!(depart(&cell), None);
        assert_eq!(cell.borrow().last, "S 3");
    }
}
