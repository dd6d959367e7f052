#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_trail_has_no_summit() {
        let heights = Rc::new(Vec::new());
        let name = "Lu".to_string();
        assert_eq!(summit(&Hiker { name, heights }), None);
    }
}
