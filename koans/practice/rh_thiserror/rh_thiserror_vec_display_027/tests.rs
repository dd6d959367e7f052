#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn assembles() {
        assert_eq!(assemble(&[vec![1, 2], vec![3]], &[3, 1]).unwrap(), 2);
    }
    #[test]
    fn complains() {
        let text = |yard: &[Vec<u32>]| assemble(yard, &[3, 9, 8]).unwrap_err().to_string();
        assert_eq!(text(&[vec![3]]), "wagons [9, 8] are missing");
        assert_eq!(
            text(&[vec![3], vec![], vec![3]]),
            "wagon 3 stands on tracks [0, 2]"
        );
    }
}
