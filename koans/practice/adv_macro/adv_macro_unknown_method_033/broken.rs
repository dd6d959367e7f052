pub trait Tuner {
    fn up(&mut self) -> u16;
    fn down(&mut self) -> u16;
}

#[derive(Default)]
pub struct Radio {
    channel: u16,
}

macro_rules! remote {
    ($target:ty { $($button:ident => |$radio:ident| $change:expr),+ $(,)? }) => {
        impl Tuner for $target {
            $(fn $button(&mut self) -> u16 {
                let $radio = &mut self.channel;
                *$radio = $change;
                *$radio
            })+
        }
    };
}

remote!(Radio {
    up => |channel| *channel + 1,
    down => |channel| channel.saturating_sub(1),
    mute => |channel| *channel * 0,
});

pub fn press(keys: &str, tuner: &mut dyn Tuner) -> Vec<u16> {
    keys.bytes()
        .map(|key| match key {
            b'+' => tuner.up(),
            b'-' => tuner.down(),
            _ => 0,
        })
        .collect()
}
