#[cfg(test)]
mod tests {
    use super::*;
    fn bike(id: u32, charge: Option<u8>) -> Bike {
        Bike { id, charge }
    }
    #[test]
    fn best_charged_first() {
        let mut pool = Pool(vec![bike(1, None), bike(2, Some(80)), bike(3, Some(20))]);
        assert_eq!(pool.rent(30), Ok(bike(2, Some(80))));
        assert_eq!(pool.rent(30), Err(Refusal::Flat(3)));
        assert_eq!(pool.rent(10), Ok(bike(3, Some(20))));
        assert_eq!(pool.rent(10), Err(Refusal::NoBikes));
        assert_eq!(Pool(vec![]).rent(0), Err(Refusal::NoBikes));
    }
}
