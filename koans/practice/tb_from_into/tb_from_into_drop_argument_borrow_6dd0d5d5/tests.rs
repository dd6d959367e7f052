#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn launch() {
        let (log, thread) = recorder();
        log.send(Event::Countdown(3)).unwrap();
        log.send(Event::Stage {
            name: "S1".into(),
            burn: 150,
        })
        .unwrap();
        log.send(Event::Abort("wind".into())).unwrap();
        drop(log);
        assert_eq!(thread.join().unwrap(), "T-3; S1 burns 150s; ABORT wind");
    }
}
