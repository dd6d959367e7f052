use std::fmt::{self, Debug};
use std::iter::FromIterator;
use std::ops::{BitOr, Sub};

macro_rules! flags {
    ($name:ident: $repr:ty { $($flag:ident),+ $(,)? }) => {
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub struct $name($repr);

        impl $name {
            flags!(@consts $name, $repr, 1; $($flag)+);

            const NAMES: &'static [(&'static str, $name)] = &[$((stringify!($flag), $name::$flag)),+];

            pub fn has(self, other: $name) -> bool {
                self.0 & other.0 == other.0
            }

            pub fn iter(self) -> impl Iterator<Item = (&'static str, $name)> {
                Self::NAMES.iter().copied().filter(move |(_, flag)| self.has(*flag))
            }
        }

        impl BitOr for $name {
            type Output = $name;
            fn bitor(self, other: $name) -> $name {
                $name(self.0 | other.0)
            }
        }

        impl Sub for $name {
            type Output = $name;
            fn sub(self, other: $name) -> $name {
                $name(self.0 & !other.0)
            }
        }

        impl FromIterator<$name> for $name {
            fn from_iter<I: IntoIterator<Item = $name>>(iter: I) -> Self {
                iter.into_iter().fold($name::default(), |all, flag| all | flag)
            }
        }

        impl Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
            }
        }
    };
    (@consts $name:ident, $repr:ty, $bit:expr;) => {};
    (@consts $name:ident, $repr:ty, $bit:expr; $flag:ident $($rest:ident)*) => {
        pub const $flag: $name = $name($bit);
        flags!(@consts $name, $repr, $bit << 1; $($rest)*);
    };
}

flags!(Status: u8 { READY, BUSY, FAULT });
flags!(Pins: u16 { CLOCK, DATA, RESET, ENABLE });
