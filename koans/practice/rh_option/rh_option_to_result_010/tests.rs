#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computes() {
        assert_eq!(run(&[Op::Push(9), Op::Push(4), Op::Sub]), Ok(5));
        assert_eq!(
            run(&[Op::Push(2), Op::Push(3), Op::Push(7), Op::Mul, Op::Sub]),
            Ok(-19)
        );
    }

    #[test]
    fn underflow() {
        assert!(run(&[Op::Push(1), Op::Mul]).is_err());
        assert!(run(&[Op::Sub]).is_err());
    }

    #[test]
    fn empty() {
        assert!(run(&[]).is_err());
    }
}
