pub mod silo {
    use thiserror::Error;

    #[derive(Debug, Error)]
    #[error("{rejected} t rejected, {free} t free")]
    pub struct Overfull {
        rejected: u32,
        free: u32,
    }

    impl Overfull {
        pub fn free(&self) -> u32 {
            self.free
        }
    }

    #[derive(Default)]
    pub struct Silo {
        pub tonnes: u32,
    }

    impl Silo {
        pub fn deliver(&mut self, tonnes: u32) -> Result<u32, Overfull> {
            let free = 500 - self.tonnes;
            if tonnes > free {
                return Err(Overfull {
                    rejected: tonnes,
                    free,
                });
            }
            self.tonnes += tonnes;
            Ok(self.tonnes)
        }
    }
}

use silo::Silo;

/// Delivers what fits and returns what is left on the lorry.
pub fn unload(silo: &mut Silo, lorry: u32) -> u32 {
    match silo.deliver(lorry) {
        Ok(_) => 0,
        Err(error) => {
            let part = error.free();
            silo.tonnes += part;
            lorry - part
        }
    }
}
