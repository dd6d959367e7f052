#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_stays() {
        let tank = Mutex::new(vec![2.0]);
        let gauge = pour(&tank, 7.0).unwrap();
        assert_eq!((gauge.oldest, gauge.pours), (2.0, 2));
    }
}
