#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six() {
        let mut d = vec![9, 2, 6, 3];
        assert_eq!(roll_until_six(&mut d), Ok(11));
        assert_eq!(d, vec![9]);
        assert_eq!(roll_until_six(&mut vec![4, 6]), Ok(10));
    }

    #[test]
    fn no_dice() {
        assert_eq!(roll_until_six(&mut vec![6, 5]), Err(GameOver::NoDice));
        assert_eq!(roll_until_six(&mut vec![1]), Err(GameOver::NoDice));
    }

    #[test]
    fn bust() {
        assert_eq!(roll_until_six(&mut vec![5; 7]), Err(GameOver::Bust(25)));
    }
}
