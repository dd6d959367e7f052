#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        assert_eq!(run(&[Op::Push(4), Op::Dup, Op::Add], 10), Some(8));
        assert_eq!(run(&[Op::Push(1), Op::Jump(3), Op::Push(9)], 10), Some(1));
    }
    #[test]
    fn stops() {
        assert_eq!(run(&[Op::Jump(0)], 50), None);
        assert_eq!(run(&[Op::Add], 50), None);
    }
}
