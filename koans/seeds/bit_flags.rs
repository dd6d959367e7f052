//! Flag sets over small integers and the registers that use them.

use std::fmt::{self, Debug};
use std::iter::FromIterator;
use std::ops::{BitOr, BitOrAssign, Sub};

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

impl BitOrAssign for Status {
    fn bitor_assign(&mut self, other: Status) {
        *self = *self | other;
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum DeviceError {
    NotReady(Status),
    Wiring { missing: Pins },
}

#[derive(Debug, Default)]
pub struct Device<'w> {
    status: Status,
    wires: &'w [Pins],
    sent: Vec<u8>,
}

impl<'w> Device<'w> {
    pub fn wired(wires: &'w [Pins]) -> Result<Self, DeviceError> {
        let have: Pins = wires.iter().copied().collect();
        let missing = (Pins::CLOCK | Pins::DATA) - have;
        if missing != Pins::default() {
            return Err(DeviceError::Wiring { missing });
        }
        Ok(Device {
            wires,
            ..Device::default()
        })
    }

    pub fn reset(&mut self) -> &mut Self {
        self.status = Status::READY;
        self.sent.clear();
        self
    }

    pub fn send(&mut self, byte: u8) -> Result<usize, DeviceError> {
        if !self.status.has(Status::READY) {
            return Err(DeviceError::NotReady(self.status));
        }
        self.sent.push(byte);
        if self.sent.len() > self.wires.len() {
            self.status = self.status - Status::READY;
            self.status |= Status::BUSY | Status::FAULT;
        }
        Ok(self.sent.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIRES: [Pins; 2] = [Pins::DATA, Pins::CLOCK];

    #[test]
    fn sets_combine() {
        let both = Status::READY | Status::FAULT;
        assert!(both.has(Status::FAULT) && !both.has(Status::BUSY));
        assert_eq!(both - Status::READY, Status::FAULT);
        assert_eq!(format!("{both:?}"), r#"{"READY", "FAULT"}"#);
    }

    #[test]
    fn sets_iterate() {
        let set: Status = [Status::BUSY, Status::READY].into_iter().collect();
        assert_eq!(
            set.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            ["READY", "BUSY"]
        );
        assert!((Pins::RESET | Pins::ENABLE).has(Pins::ENABLE));
    }

    #[test]
    fn wiring_is_checked() {
        let err = Device::wired(&[Pins::RESET, Pins::CLOCK]).unwrap_err();
        assert_eq!(
            err.clone(),
            DeviceError::Wiring {
                missing: Pins::DATA
            }
        );
        assert_eq!(format!("{err:?}"), r#"Wiring { missing: {"DATA"} }"#);
    }

    #[test]
    fn device_gets_busy() {
        let mut device = Device::wired(&WIRES).unwrap();
        assert_eq!(
            device.send(1),
            Err(DeviceError::NotReady(Status::default()))
        );
        assert_eq!(device.reset().send(1), Ok(1));
        device.send(2).and_then(|_| device.send(3)).unwrap();
        assert_eq!(
            device.send(4),
            Err(DeviceError::NotReady(Status::BUSY | Status::FAULT))
        );
    }
}
