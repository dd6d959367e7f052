#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_berth_once() {
        let quay = [build(&30), build(&80)];
        assert_eq!(moor(&quay, 50), Some(1));
        assert_eq!(moor(&quay, 50), None);
        assert!(quay[0].free.get());
    }

    #[test]
    fn keeps_the_size() {
        assert_eq!(build(&12).size, 12);
    }
}
