#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserves() {
        let m = Arc::new(Mutex::new(Limits { max: 10, used: 1 }));
        let l = reserve(&m, 3).unwrap();
        assert_eq!((l.max, l.used), (10, 4));
        assert_eq!(reserve(&m, 6).unwrap().used, 10);
    }

    #[test]
    fn refuses() {
        let m = Arc::new(Mutex::new(Limits { max: 2, used: 1 }));
        assert_eq!(reserve(&m, 2).err(), Some(1));
        assert_eq!(m.lock().unwrap().used, 1);
    }
}
