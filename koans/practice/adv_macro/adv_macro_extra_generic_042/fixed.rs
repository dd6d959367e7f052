use std::collections::VecDeque;

macro_rules! desk {
    ($name:ident serves $visitor:ident) => {
        #[derive(Debug)]
        pub struct $name<$visitor> {
            waiting: VecDeque<$visitor>,
        }

        impl<$visitor> $name<$visitor> {
            pub fn open() -> Self {
                $name {
                    waiting: VecDeque::new(),
                }
            }

            pub fn arrive(&mut self, visitor: $visitor) -> usize {
                self.waiting.push_back(visitor);
                self.waiting.len()
            }

            pub fn call(&mut self) -> Option<$visitor> {
                self.waiting.pop_front()
            }
        }
    };
}

desk!(Passports serves Citizen);

pub fn drain(desk: &mut Passports<String>) -> Vec<String> {
    std::iter::from_fn(|| desk.call()).collect()
}
