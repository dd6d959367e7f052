macro_rules! timers {
    ($($module:ident :: $name:ident = $seconds:literal),*) => {
        $(pub mod $module {
            pub struct $name {
                left: u32,
            }

            impl $name {
                pub fn start() -> Self {
                    Self { left: $seconds }
                }

                pub fn tick(&mut self, seconds: u32) {
                    self.left = self.left.saturating_sub(seconds);
                }

                pub fn left(&self) -> u32 {
                    self.left
                }
            }
        })*
    };
}

timers!(egg::Egg = 390, tea::Steep = 180);

pub fn breakfast(waited: u32) -> (u32, u32) {
    let (mut egg, mut tea) = (egg::Egg::start(), tea::Steep::start());
    egg.tick(waited);
    tea.tick(waited);
    (egg.left(), tea.left())
}
