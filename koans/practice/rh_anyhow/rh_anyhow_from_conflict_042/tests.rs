#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn passes() {
        let mut canal = Canal {
            levels: vec![4, 4, 4],
        };
        assert_eq!(
            canal.pass(&[1, 0]).unwrap_err().to_string(),
            "water differs by 1 cm"
        );
        assert_eq!(canal.levels, [4, 3, 4]);
        assert_eq!(Canal { levels: vec![4, 4] }.pass(&[0]).unwrap(), 1);
    }
    #[test]
    fn rust() {
        let error = Canal { levels: vec![1] }.pass(&[0]).unwrap_err();
        assert!(matches!(error.downcast_ref(), Some(GateError::Rusted(0))));
    }
}
