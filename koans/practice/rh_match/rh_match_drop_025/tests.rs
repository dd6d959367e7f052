#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rents() {
        let free = Rc::new(Cell::new(5));
        let mut l = Locker::rent(3, &free);
        l.contents.push("hat".into());
        assert_eq!(free.get(), 4);
        assert_eq!(l.empty(), (3, vec!["hat".to_string()]));
        assert_eq!(free.get(), 5);
    }
}
