#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_work_no_dough() {
        assert_eq!(knead(&[]), Err("no pushes".to_string()));
    }
}
