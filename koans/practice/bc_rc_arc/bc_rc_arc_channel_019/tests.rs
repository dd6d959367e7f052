#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn repeats_previous() {
        let frames: Vec<Frame> = decode(vec![vec![1, 2], vec![], vec![1, 2]])
            .iter()
            .collect();
        assert_eq!(frames[1].luma, frames[0].luma);
        assert_eq!(repeats(&frames), 1);
    }
    #[test]
    fn empty() {
        assert!(decode(vec![]).recv().is_err());
    }
}
