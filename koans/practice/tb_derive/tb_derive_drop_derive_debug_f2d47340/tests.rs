#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise() {
        let counter = Cell::new(3);
        assert_eq!(open(&counter, "/tmp").unwrap().id, 3);
        assert_eq!(counter.get(), 4);
        let text = describe(&counter).unwrap();
        assert_eq!(text, "/var/log=4 Handle { path: \"/var/log\", id: 4 }");
    }

    #[test]
    fn runs_out() {
        let counter = Cell::new(255);
        assert_eq!(describe(&counter), Err("out of handles".to_string()));
    }
}
