#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn computes_once() {
        let speed = 4;
        let mut memo = Memo::of(|km: &u32| km / speed);
        assert_eq!([memo.get(8), memo.get(20), memo.get(8)], [2, 5, 2]);
        assert_eq!(memo.misses, 2);
    }
}
