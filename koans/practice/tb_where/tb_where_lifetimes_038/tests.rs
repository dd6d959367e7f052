#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let (a, b) = ([3, -4], [1, -900, 2]);
        let stage = Stage {
            inputs: vec![
                Box::new(Cable { signal: &a }),
                Box::new(Cable { signal: &b }),
            ],
        };
        assert_eq!(stage.loudest(), Some(1));
        assert_eq!(Stage { inputs: vec![] }.loudest(), None);
    }
}
