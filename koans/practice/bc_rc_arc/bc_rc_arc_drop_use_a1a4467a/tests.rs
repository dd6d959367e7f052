#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_size() {
        let ash = Rc::new("ash".to_string());
        assert!(throw(&[], &ash).is_none());
    }
}
