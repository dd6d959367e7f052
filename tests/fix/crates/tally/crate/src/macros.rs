/// Declares a struct whose fields are counters.
macro_rules! counters {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $kind:ident),+ $(,)? }) => {
        $(#[$meta])*
        pub struct $name {
            $(pub $field: $crate::Counter,)+
        }

        impl $name {
            pub fn new() -> Self {
                $name {
                    $($field: $crate::Counter::new(stringify!($field), $crate::Kind::$kind),)+
                }
            }

            pub fn snapshots(&self) -> Vec<$crate::Snapshot> {
                vec![$(self.$field.snapshot()),+]
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
}
