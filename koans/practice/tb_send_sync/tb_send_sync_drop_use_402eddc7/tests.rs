#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_threads_fill_one_histogram() {
        let hist = Histogram::new();
        let first = count_in_background(&hist, vec![0.5, 1.5, 1.6], |x| x as i64);
        let second = count_in_background(&hist, vec![1.1, -3.0], |x| x.floor() as i64);
        first.join().unwrap();
        second.join().unwrap();
        assert_eq!(hist.total(), 5);
        assert_eq!(hist.sorted(), BTreeMap::from([(-3, 1), (0, 1), (1, 3)]));
    }
}
