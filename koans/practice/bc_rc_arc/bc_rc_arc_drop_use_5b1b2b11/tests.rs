#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_at_the_end() {
        let log = Rc::new(RefCell::new(Log::default()));
        let mut office = Office::new(1, 10, &log);

        assert_eq!(log.borrow().busiest(), None);
    }
}
