mod dive {
    pub struct Surface;

    pub struct Under {
        litres: f32,
    }

    impl Surface {
        pub fn jump(self, litres: f32) -> Under {
            Under { litres }
        }
    }

    impl Under {
        pub fn breathe(&mut self, minutes: f32, depth: f32) -> &mut Under {
            self.litres -= minutes * 20.0 * (1.0 + depth / 10.0);
            self
        }

        pub fn remaining(&self) -> f32 {
            self.litres.max(0.0)
        }
    }
}

pub fn reserve_reached(tank: f32, profile: &[(f32, f32)]) -> Option<usize> {
    let mut diver = dive::Surface.jump(tank);
    profile.iter().position(|&(minutes, depth)| {
        diver.breathe(minutes, depth);
        diver.remaining() < tank / 4.0
    })
}
