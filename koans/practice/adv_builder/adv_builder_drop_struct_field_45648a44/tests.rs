#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn doses() {
        let tank = Arc::new(Mutex::new(Tank { iron: 5, doses: 0 }));
        assert_eq!(weekly(&tank, vec![2, 3]), Tank { iron: 10, doses: 2 });
        assert_eq!(weekly(&tank, vec![1]), Tank { iron: 11, doses: 3 });
    }
}
