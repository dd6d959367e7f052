#[cfg(test)]
mod tests {
    use super::*;

    fn thread() -> Replies {
        HashMap::from([(1, None), (2, Some(1)), (3, Some(2)), (9, Some(8))])
    }

    #[test]
    fn depths() {
        assert_eq!(depth(&thread(), 1).unwrap(), 0);
        assert_eq!(depth(&thread(), 2).unwrap(), 1);
        assert_eq!(depth(&thread(), 3).unwrap(), 2);
    }

    #[test]
    fn missing() {
        assert!(depth(&thread(), 5).is_none());
        assert!(depth(&thread(), 9).is_none());
    }
}
