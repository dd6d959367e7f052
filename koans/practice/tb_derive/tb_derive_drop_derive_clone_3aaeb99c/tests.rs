#[cfg(test)]
mod tests {
    use super::*;

    const Z: Vec3 = Vec3(0.0, 0.0, 1.0);

    #[test]
    fn vectors() {
        assert_eq!([Z, Z].into_iter().sum::<Vec3>(), 2.0 * Z);
    }
}
