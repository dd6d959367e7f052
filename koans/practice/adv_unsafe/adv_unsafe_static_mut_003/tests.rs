#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        let mut counter = unsafe { Counter::claim() };
        assert_eq!([counter.draw(), counter.draw()], [101, 102]);
        counter.reset(7);
        assert_eq!(counter.draw(), 8);
    }
}
