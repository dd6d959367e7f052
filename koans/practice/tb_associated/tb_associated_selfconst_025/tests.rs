#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pays() {
        let m = Meter::pay(&[100, 20]);
        assert_eq!((m.minutes(), m.change()), (30, 0));
        let m = Meter::pay(&[500, 300]);
        assert_eq!((m.minutes(), m.change()), (180, 80));
    }
}
