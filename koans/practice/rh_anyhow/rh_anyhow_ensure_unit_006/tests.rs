#[cfg(test)]
mod tests {
    use super::*;
    fn cue(channel: u16, level: u8, fade: f32) -> Cue {
        Cue {
            channel,
            level,
            fade,
        }
    }
    #[test]
    fn stores() {
        let mut show = Show::default();
        show.add(cue(1, 100, 1.5))
            .unwrap()
            .add(cue(512, 0, 2.0))
            .unwrap();
        assert_eq!(show.duration(), 3.5);
    }
    #[test]
    fn refuses() {
        let text = |c| Show::default().add(c).err().unwrap().to_string();
        assert_eq!(text(cue(0, 1, 0.0)), "channel 0 does not exist");
        assert_eq!(text(cue(9, 101, 0.0)), "level is given in percent");
        assert_eq!(text(cue(9, 1, -1.0)), "a fade takes time");
    }
}
