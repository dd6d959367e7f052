#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_once() {
        let mut used = HashSet::new();
        let label = stamp(&mut used, &[5, 8]).unwrap();
        assert_eq!(label, "Batch { serial: 8, bottles: 2 }");
        assert_eq!(stamp(&mut used, &[8]), Err("8 again".to_string()));
    }

    #[test]
    fn nothing_to_stamp() {
        let answer = stamp(&mut HashSet::new(), &[]);
        assert_eq!(answer, Err("no codes".to_string()));
    }
}
