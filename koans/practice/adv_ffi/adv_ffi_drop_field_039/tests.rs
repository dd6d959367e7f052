#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finish_keeps_label() {
        let closed = Rc::new(Cell::new(0));
        let mut logger = Logger::open(c"boiler".to_owned(), &closed);
        logger.write("on\n80 C\noff");
        assert_eq!(logger.finish().as_c_str(), c"boiler");
        assert_eq!(closed.get(), 3);
    }
    #[test]
    fn drop_closes() {
        let closed = Rc::new(Cell::new(1));
        let mut logger = Logger::open(CString::default(), &closed);
        logger.write("x");
        drop(logger);
        assert_eq!(closed.get(), 2);
    }
}
