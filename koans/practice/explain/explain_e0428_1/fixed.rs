struct Bar;
struct Bar2;
