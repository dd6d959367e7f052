#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ages() {
        assert_eq!(
            estimate(&Core::Rings(vec![1.0, 0.05, 2.0]))
                .unwrap()
                .to_string(),
            "2 years"
        );
        assert_eq!(
            estimate(&Core::Rotten { below: 60 }).unwrap().to_string(),
            "over 60 years"
        );
        assert_eq!(estimate(&Core::Rotten { below: 3 }), None);
    }
}
