use std::cell::RefCell;

#[derive(Clone, Debug, PartialEq)]
pub enum Signal {
    Dark,
    Light(u8),
}

pub fn changed(last: &RefCell<Signal>, levels: &[u8]) -> Option<bool> {
    let level = levels.first()?;
    let fresh = if *level < 10 {
        Signal::Dark
    } else {
        Signal::Light(*level)
    };
    let old = last.replace(fresh.clone());
    Some(old != fresh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_changes() {
        let last = RefCell::new(Signal::Dark);
        assert_eq!(changed(&last, &[3, 80]), Some(false));
        assert_eq!(changed(&last, &[80]), Some(true));
        assert_eq!(*last.borrow(), Signal::Light(80));
    }

    #[test]
    fn silent() {
        let last = RefCell::new(Signal::Light(50));
        assert_eq!(changed(&last, &[]), None);
        assert_eq!(changed(&last, &[9]), Some(true));
    }
}
