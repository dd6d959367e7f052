macro_rules! faults {
    ($($(#[$note:meta])* $fault:ident = $code:literal),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[repr(u8)]
        pub enum Fault {
            $($(#[$note])* $fault = $code),+
        }

        impl Fault {
            pub const ALL: &'static [Fault] = &[$(Fault::$fault),+];

            pub fn from_code(code: u8) -> Option<Fault> {
                Fault::ALL.iter().copied().find(|fault| *fault as u8 == code)
            }
        }
    };
}

faults! {
    NoWater = 10,
    Overflow = 11,
    /// The drum door: 20 to 29.
    DoorOpen = 20,
    DoorLock = 21,
    Motor = 30,
}

pub fn is_door(fault: Fault) -> bool {
    (20..30).contains(&(fault as u8))
}
