#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposes_the_missing() {
        let mine = HashSet::from([3, 40]);
        let swap = propose(&mine, &[3, 5]).unwrap();
        assert_eq!((swap.wanted.clone(), swap.spare), (vec![5], 40));
    }

    #[test]
    fn nothing_to_give() {
        assert!(propose(&HashSet::new(), &[1]).is_none());
    }
}
